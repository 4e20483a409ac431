import { statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** OTHER alone says nothing; a type that narrows it does. */
export const otherWithoutDetail: WholeRule = (contents, report) => {
  for (const record of statementsOf(contents)) {
    const { value } = record;
    if (value.type !== 'OTHER' || value.detail !== null) continue;
    if ('narrowerType' in value && value.narrowerType !== null) continue;
    report(
      record,
      ['type'],
      'Expected OTHER to have a `detail`, but there is none; say in the source’s words what it is.',
    );
  }
};
