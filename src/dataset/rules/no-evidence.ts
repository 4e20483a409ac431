import type { Rule } from './rule.js';

/** Nothing is so because the dataset says it: each relationship and each event has a source. */
export const noEvidence: Rule = ({ entities, relationships }, report) => {
  for (const record of [entities, relationships].flat()) {
    if (!('evidence' in record.value) || record.value.evidence.length > 0) continue;
    const what = 'kind' in record.value ? 'an Event' : 'a relationship';
    report(
      record,
      ['evidence'],
      `Expected ${what} to have evidence, but there is none; add at least one source and what it says.`,
      'key',
    );
  }
};
