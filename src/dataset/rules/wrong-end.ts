import { ATTRIBUTE_VOCABULARY } from '../../domain/attribute-types.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { WholeRule } from './rule.js';

const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The vocabulary says which kinds each type of relationship may join, and that of attribute types which may have each. */
export const wrongEnd: WholeRule = ({ relationships, attributes, ids }, report) => {
  for (const record of relationships) {
    const { type, subject, object } = record.value;
    const { subjectKinds, objectKinds } = VOCABULARY[type];
    for (const [end, id, kinds] of [
      ['subject', subject, subjectKinds],
      ['object', object, objectKinds],
    ] as const) {
      const thing = ids.kindOf(id);
      // What dangles or is no entity is for other rules.
      if (
        thing === null ||
        thing === 'unknown' ||
        thing === 'Relationship' ||
        thing === 'Attribute' ||
        kinds.includes(thing)
      )
        continue;
      report(
        record,
        [end],
        `Expected the ${end} of ${type} to be of kind ${ANY_OF.format(kinds)}, but "${id}" is of kind ${thing}; ` +
          'take another type, or OTHER with a detail.',
      );
    }
  }
  for (const record of attributes) {
    const { type, entity } = record.value;
    const { kinds } = ATTRIBUTE_VOCABULARY[type];
    const thing = ids.kindOf(entity);
    if (thing === null || thing === 'unknown' || thing === 'Relationship' || thing === 'Attribute') continue;
    if (kinds.includes(thing)) continue;
    report(
      record,
      ['entity'],
      `Expected the entity of ${type} to be of kind ${ANY_OF.format(kinds)}, but "${entity}" is of kind ${thing}; ` +
        'take another type, or OTHER with a detail.',
    );
  }
};
