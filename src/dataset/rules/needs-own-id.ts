import type { RelationshipRecord } from '../records/contents.js';
import type { Rule } from './rule.js';

/** Without an id of its own a relationship is known by type, ends, polarity and modality: no other may have the same. */
export const needsOwnId: Rule = ({ relationships, ids }, report) => {
  const owners = new Map<string, RelationshipRecord>();
  for (const record of relationships) {
    if (record.value.id !== null) continue;
    const id = ids.ofRelationship(record);
    const owner = owners.get(id);
    if (!owner) {
      owners.set(id, record);
      continue;
    }
    const { file, line } = owner.at([]);
    report(
      record,
      [],
      `The relationship at ${file}:${line} has the same type, ends, polarity and modality, and neither has an id; ` +
        'give each an id, or make one of the two.',
    );
  }
};
