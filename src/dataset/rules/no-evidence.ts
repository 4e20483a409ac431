import { addedEvidence } from '../records/added-evidence.js';
import type { EntityRecord, StatementRecord } from '../records/contents.js';
import { idOfRecord } from '../records/ids.js';
import { inTurn, statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** Nothing is so because the dataset says it: each statement and each event has a source, in it or beside it. */
export const noEvidence: WholeRule = (contents, report) => {
  const { entities, malformed, ids } = contents;
  const added = addedEvidence(contents, ids);
  const malformedOnes = new Set(
    malformed.flatMap(({ list, value }) => (list === 'evidence' ? [ids.current(ownerOf(value))] : [])),
  );
  for (const record of inTurn<EntityRecord | StatementRecord>(entities, statementsOf(contents))) {
    if (!('evidence' in record.value) || record.value.evidence.length > 0) continue;
    const id = idOfRecord(record, ids);
    if (added.has(id) || malformedOnes.has(id)) continue;
    const what =
      'kind' in record.value ? 'an Event' : 'subject' in record.value ? 'a relationship' : 'an attribute';
    report(
      record,
      ['evidence'],
      `Expected ${what} to have evidence, but there is none; add at least one source and what it says.`,
      'key',
    );
  }
};

function ownerOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'of' in record ? String(record.of) : '';
}
