import type { Rule } from './rule.js';

/** A conflict is between two. */
export const conflictsWithItself: Rule = ({ relationships, ids }, report) => {
  for (const record of relationships) {
    for (const [index, id] of record.value.conflictsWith.entries()) {
      if (ids.current(id) !== ids.ofRelationship(record)) continue;
      report(
        record,
        ['conflictsWith', index],
        `Expected another relationship, but "${id}" is this one; name the other.`,
      );
    }
  }
};
