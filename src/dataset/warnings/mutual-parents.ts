import type { RelationshipType } from '../../domain/vocabulary.js';
import type { RelationshipRecord } from '../records/contents.js';
import type { WholeRule } from '../rules/rule.js';

/** What goes one way only. */
const ONE_WAY: readonly RelationshipType[] = ['PARENT_OF', 'SUBSIDIARY_OF', 'PART_OF', 'LOCATED_IN'];

/** Of two, at most one is the parent of the other, its subsidiary or a part of it. */
export const mutualParents: WholeRule = ({ relationships, ids }, report) => {
  const seen = new Map<string, RelationshipRecord>();
  for (const record of relationships) {
    const { type, polarity, modality } = record.value;
    if (!ONE_WAY.includes(type) || polarity !== 'AFFIRMED' || modality !== 'ACTUAL') continue;
    const [subject, object] = [ids.current(record.value.subject), ids.current(record.value.object)];
    const other = seen.get(`${type} ${object} ${subject}`);
    if (other === undefined) {
      seen.set(`${type} ${subject} ${object}`, record);
      continue;
    }
    const { file, line } = other.at([]);
    report(
      record,
      [],
      `${type} goes the other way at ${file}:${line}: "${object}" and "${subject}" cannot each be that of the other; fix one, or make it NEGATED.`,
    );
  }
};
