import { statementsOf } from '../records/visit-records.js';
import type { Rule } from './rule.js';

/** OTHER alone says nothing. */
export const otherWithoutDetail: Rule = (contents, report) => {
  for (const record of statementsOf(contents)) {
    if (record.value.type !== 'OTHER' || record.value.detail !== null) continue;
    report(
      record,
      ['type'],
      'Expected OTHER to have a `detail`, but there is none; say in the source’s words what it is.',
    );
  }
};
