import type { Relationship } from '../../domain/relationship.js';
import { sortValue, weightKey } from '../../domain/relationship-order.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import type { OwnTypes } from './own-types.js';
import { oneOf, type Properties, present, type Row, text, textOrNull } from './properties.js';
import { readStatement, STATEMENT_NAMES, statementProperties } from './statement-properties.js';

/** All that `readRelationship` needs. */
export const RELATIONSHIP_NAMES: readonly string[] = [
  ...STATEMENT_NAMES,
  'type',
  'narrowerType',
  'subjectId',
  'objectId',
];

/**
 * What a (:Relationship) and its native relationship hold: the record, but for its evidence, and what it is filtered and
 * sorted by. Both hold the same, so that the same conditions fit both, and a person finds it on either.
 */
export function relationshipProperties(relationship: Relationship): Properties {
  const { type, narrowerType, subject, object, qualifiers } = relationship;
  const fillers = qualifiers.flatMap(({ entities, relationships }) => [...entities, ...relationships]);
  return {
    ...statementProperties(relationship),
    ...present({
      type,
      narrowerType: narrowerType?.name ?? null,
      subjectId: subject,
      objectId: object,
      symmetric: VOCABULARY[type].symmetric,
      about: [...new Set([subject, object, ...fillers])],
      weight: weightKey(VOCABULARY[type].weight),
      relevance: sortValue(relationship, 'RELEVANCE', null),
    }),
  };
}

/**
 * @param row the properties, and `evidence`: a list of those of its evidence.
 * @param types the dataset's own.
 */
export function readRelationship(row: Row, types: OwnTypes): Relationship {
  return {
    ...readStatement(row),
    type: oneOf(row, 'type', RELATIONSHIP_TYPES),
    narrowerType: types.named(textOrNull(row, 'narrowerType')),
    subject: text(row, 'subjectId'),
    object: text(row, 'objectId'),
  };
}
