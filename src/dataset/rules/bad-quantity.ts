import { statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** A quantity has a number or words, and its bounds are in order. */
export const badQuantity: WholeRule = (contents, report) => {
  for (const record of statementsOf(contents)) {
    for (const [index, { min, max, words }] of record.value.quantities.entries()) {
      const path = ['quantities', index];
      if (min === null && max === null && words === null) {
        report(
          record,
          path,
          'Expected a quantity to have `min`, `max` or `words`, but it has none; add one.',
        );
      } else if (min !== null && max !== null && min > max) {
        report(
          record,
          [...path, 'min'],
          `Expected \`min\` to be at most \`max\`, but ${min} is more than ${max}; swap them.`,
        );
      }
    }
  }
};
