import { boundOf } from '../../domain/bound.js';
import type { EntityKind } from '../../domain/entity-kind.js';
import { foldName } from '../../domain/fold-name.js';
import { phraseOf } from '../../domain/phrase.js';
import type { Relationship } from '../../domain/relationship.js';
import { degreeKey, LAST, sortValue, weightKey } from '../../domain/relationship-order.js';
import { daysOfChange, knownBy, type UndatedReports } from '../../domain/support.js';
import { tenseOf } from '../../domain/tense.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import { KNOWN_LISTS, knownProperty } from './filter-properties.js';
import { type Properties, type PropertyValue, present } from './properties.js';
import { classOf } from './relationship-class.js';
import { statementProperties } from './statement-properties.js';

/** What a (:Relationship) holds, and the part of it that its native relationship holds too. */
export interface RelationshipProperties {
  readonly ofNode: Properties;
  /** What conditions on a path read: the same conditions fit both. */
  readonly ofBoth: Properties;
}

export function relationshipProperties(
  relationship: Relationship,
  subjectKind: EntityKind,
): RelationshipProperties {
  const ofNode: Record<string, PropertyValue> = {};
  const ofBoth: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(allProperties(relationship, subjectKind))) {
    (OF_NODE_ALONE.has(name) ? ofNode : ofBoth)[name] = value;
  }
  return { ofNode, ofBoth };
}

/** Not what conditions on a path read: the record, what sorts pages or is asked of them alone, and what people read. */
export const OF_NODE_ALONE: ReadonlySet<string> = new Set([
  ...['attest_record', 'attest_evidence', 'phrase', 'detail', 'conflicts', 'formerIds'],
  'attest_foldedDetail',
  'attest_newestFirst',
  ...['attest_earliestFirst', 'attest_latestFirst', 'attest_weight', 'attest_relevance', 'attest_class'],
  ...[
    knownProperty('soleSupports'),
    KNOWN_LISTS.known('soleSupports'),
    KNOWN_LISTS.withUndated('soleSupports'),
  ],
]);

/**
 * The record, what it is filtered and sorted by, and, for people, its `phrase`: what the names of its ends read with between
 * them.
 * @param subjectKind a group takes the plural.
 */
function allProperties(relationship: Relationship, subjectKind: EntityKind): Properties {
  const { type, narrowerType, subject, object, detail } = relationship;
  const { symmetric, weight, nature } = VOCABULARY[type];
  const { past } = tenseOf(relationship, nature, boundOf(relationship, null), null);
  return {
    ...statementProperties(relationship),
    ...present({
      type,
      narrowerType: narrowerType?.name ?? null,
      subjectId: subject,
      objectId: object,
      phrase: phraseOf(relationship, { end: 'subject', plural: subjectKind === 'Group' }, past),
      attest_foldedDetail: detail && foldName(detail),
      attest_symmetric: symmetric,
      attest_weight: weightKey(weight),
      attest_relevance: sortValue(relationship, 'RELEVANCE', null),
      attest_newestFirst: sortValue(relationship, 'NEWEST_FIRST', null),
      attest_class: classOf(relationship),
    }),
    ...boundProperties(relationship),
  };
}

/** What RELEVANCE sorts by among the relationships of an end: it goes on by the degree of the other. */
export type EndRelevance = Readonly<Record<'attest_subjectRelevance' | 'attest_objectRelevance', string>>;

/** @param degrees of its ends. */
export function endRelevance(
  relationship: Relationship,
  degrees: Readonly<Record<'subject' | 'object', number>>,
): EndRelevance {
  const relevance = sortValue(relationship, 'RELEVANCE', null);
  return {
    attest_subjectRelevance: `${relevance}${degreeKey(degrees.object)}`,
    attest_objectRelevance: `${relevance}${degreeKey(degrees.subject)}`,
  };
}

/**
 * `attest_bound` is the last day on which it may have been so, since a life ended then, by what is known now. `attest_boundDays` are the
 * days on which that changes, ascending; the first of `attest_knownBounds` holds before all of them, the next from the first day,
 * and so on; so do `attest_boundsWithUndated`, by reports without a date too. What is denied has none: see `mayHoldOn`.
 */
function boundProperties(relationship: Relationship): Properties {
  const { endings, polarity } = relationship;
  if (endings.length === 0 || polarity === 'NEGATED') return {};
  const days = daysOfChange({ evidence: endings.flatMap(({ evidence }) => evidence) });
  const boundsBy = (undatedReports: UndatedReports) =>
    [-LAST, ...days].map((day) => boundOf(relationship, knownBy(day, undatedReports))?.latest ?? LAST);
  return present({
    attest_bound: boundOf(relationship, null)?.latest ?? null,
    attest_boundDays: days,
    attest_knownBounds: boundsBy('EXCLUDE'),
    attest_boundsWithUndated: boundsBy('INCLUDE'),
  });
}
