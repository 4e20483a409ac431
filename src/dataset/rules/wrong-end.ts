import { VOCABULARY } from '../../domain/vocabulary.js';
import type { Rule } from './rule.js';

const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The vocabulary says which kinds each type of relationship may join. */
export const wrongEnd: Rule = ({ relationships, ids }, report) => {
  for (const record of relationships) {
    const { type, subject, object } = record.value;
    const { subjectKinds, objectKinds } = VOCABULARY[type];
    for (const [end, id, kinds] of [
      ['subject', subject, subjectKinds],
      ['object', object, objectKinds],
    ] as const) {
      const thing = ids.kindOf(id);
      // What dangles or is no entity is for other rules.
      if (thing === null || thing === 'unknown' || thing === 'Relationship' || kinds.includes(thing))
        continue;
      report(
        record,
        [end],
        `Expected the ${end} of ${type} to be of kind ${ANY_OF.format(kinds)}, but "${id}" is of kind ${thing}; ` +
          'take another type, or OTHER with a detail.',
      );
    }
  }
};
