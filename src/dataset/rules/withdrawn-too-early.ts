import type { WholeRule } from './rule.js';
import { surelyBefore } from './surely-before.js';

/** A work is not retracted or corrected before it is published. */
export const withdrawnTooEarly: WholeRule = ({ entities }, report) => {
  for (const record of entities) {
    const { value } = record;
    if (value.kind !== 'Work') continue;
    for (const notice of ['retracted', 'corrected'] as const) {
      const on = value[notice]?.on ?? null;
      if (!surelyBefore(on, value.publishedOn)) continue;
      report(
        record,
        [notice, 'on'],
        `Expected the work to be ${notice} no earlier than it was published, but got ${on?.edtf}, and it was ` +
          `published on ${value.publishedOn?.edtf}; fix one date.`,
      );
    }
  }
};
