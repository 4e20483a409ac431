import { boundOf } from '../../domain/bound.js';
import type { Ending, Relationship } from '../../domain/relationship.js';
import { LAST, sortValue, weightKey } from '../../domain/relationship-order.js';
import { daysOfChange, knownBy, type UndatedReports } from '../../domain/support.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import type { OwnTypes } from './own-types.js';
import {
  oneOf,
  type Properties,
  type PropertyValue,
  present,
  type Row,
  text,
  textOrNull,
  texts,
} from './properties.js';
import { readStatement, STATEMENT_NAMES, statementProperties } from './statement-properties.js';

/** All that `readRelationship` needs. */
export const RELATIONSHIP_NAMES: readonly string[] = [
  ...STATEMENT_NAMES,
  'type',
  'narrowerType',
  'subjectId',
  'objectId',
  'endings',
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
      ...boundProperties(relationship),
    }),
  };
}

/**
 * `bound` is the last day on which it may have been so, since a life ended then, by what is known now. `boundDays` are the
 * days on which that changes, ascending; the first of `knownBounds` holds before all of them, the next from the first day,
 * and so on; so do `boundsWithUndated`, by reports without a date too. What is denied has none: see `mayHoldOn`.
 */
function boundProperties(relationship: Relationship): Readonly<Record<string, PropertyValue | null>> {
  const { endings, polarity } = relationship;
  if (endings.length === 0) return {};
  const own = { endings: endings.map(endingText) };
  if (polarity === 'NEGATED') return own;
  const days = daysOfChange({ evidence: endings.flatMap(({ evidence }) => evidence) });
  const boundsBy = (undatedReports: UndatedReports) =>
    [-LAST, ...days].map((day) => boundOf(relationship, knownBy(day, undatedReports))?.latest ?? LAST);
  return {
    ...own,
    bound: boundOf(relationship, null)?.latest ?? null,
    boundDays: days,
    knownBounds: boundsBy('EXCLUDE'),
    boundsWithUndated: boundsBy('INCLUDE'),
  };
}

/** As texts, since properties do not nest. */
const endingText = (ending: Ending): string => JSON.stringify(ending);
const endingFrom = (text: string): Ending => JSON.parse(text);

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
    endings: texts(row, 'endings').map(endingFrom),
  };
}
