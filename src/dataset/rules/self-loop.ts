import type { WholeRule } from './rule.js';

/** A relationship joins two entities. What members of one group do among themselves is said of the members. */
export const selfLoop: WholeRule = ({ relationships, ids }, report) => {
  for (const record of relationships) {
    const { subject, object } = record.value;
    if (ids.current(subject) !== ids.current(object)) continue;
    report(
      record,
      ['object'],
      `Expected two different ends, but subject and object are both "${ids.current(object)}"; fix one.`,
    );
  }
};
