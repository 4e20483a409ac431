import type { DayRange } from '../../domain/day-range.js';
import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import type { Condition, STATEMENT_CONDITIONS } from '../../domain/filter/conditions.js';
import type { FilterField, RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { StatementFilter } from '../../domain/filter/statement-filter.js';
import type { NamedBy } from '../../domain/named-by.js';
import { LAST } from '../../domain/relationship-order.js';
import { TIES } from '../../domain/vocabulary.js';
import { both, type Conditions, conditions } from './conditions.js';
import { KNOWN_LISTS, type KnownName, knownProperty, NAMED_LISTS, qualifying } from './filter-properties.js';
import { dateOf } from './time-span-properties.js';

/*
 * The table of `domain/filter/conditions.ts` as conditions on `r`, a (:Relationship) or a native relationship: both hold the
 * same properties. An (:Attribute) and an (:Event) hold those of `filter-properties.ts`, which they have in common with them. Each field of a filter
 * has a text, which takes its value as a parameter of that name.
 */

/**
 * In `attest_knownDays`: the place of the last day that is no later than the one asked for. Before the first it is -1, by which
 * Cypher takes the last value: a statement of which nothing had been reported does not pass `knownOn`, whatever the rest says.
 */
const KNOWN = 'size([day IN r.attest_knownDays WHERE day <= $knownOn]) - 1';

/** The same where reports without a date count: its first day is before all others, so there is always one. */
const KNOWN_WITH_UNDATED = 'size([day IN r.attest_daysWithUndated WHERE day <= $knownOn]) - 1';

/** Which of the two clocks' days counts: what is known now, or by `$knownOn`, with reports without a date or without. */
export type KnownWhen = 'now' | 'byDay' | 'byDayWithUndated';

export function knownWhen({ knownOn, undatedReports }: StatementFilter): KnownWhen {
  if (knownOn === null) return 'now';
  return undatedReports === 'EXCLUDE' ? 'byDay' : 'byDayWithUndated';
}

/** A property as it was known then: a list that is absent has what is known now. */
export function known(name: KnownName, when: KnownWhen): string {
  const now = `r.${knownProperty(name)}`;
  if (when === 'now') return now;
  const byDay = `coalesce(r.${KNOWN_LISTS.known(name)}[${KNOWN}], ${now})`;
  if (when === 'byDay') return byDay;
  return `CASE WHEN r.attest_daysWithUndated IS NULL THEN ${byDay}
    ELSE coalesce(r.${KNOWN_LISTS.withUndated(name)}[${KNOWN_WITH_UNDATED}], ${now}) END`;
}

/** Whether it is contested: on a day, by an odd number of changes, it has begun and has not ended. */
export function contested(when: KnownWhen): string {
  if (when === 'now') return 'coalesce(r.contested, false)';
  const days = when === 'byDay' ? 'attest_contestedDays' : 'attest_contestedDaysWithUndated';
  return `(size([day IN coalesce(r.${days}, []) WHERE day <= $knownOn]) % 2 = 1)`;
}

/** An absent list is an empty one. */
const BOUND_PLACE = 'size([day IN coalesce(r.attest_boundDays, []) WHERE day <= $knownOn])';

/** The last day on which a state may have been so, since a life ended then; null or `LAST` where none bounds it. */
export const BOUND: Readonly<Record<KnownWhen, string>> = {
  now: 'r.attest_bound',
  byDay: `r.attest_knownBounds[${BOUND_PLACE}]`,
  byDayWithUndated: `r.attest_boundsWithUndated[${BOUND_PLACE}]`,
};

/** What has no bound passes: so do undated ones. */
const MEETS =
  'coalesce(r.whenEarliest <= $trueOn.latest, true) AND coalesce(r.whenLatest >= $trueOn.earliest, true)';

type FieldOf<Rows extends Readonly<Record<string, Condition>>> = Rows[keyof Rows]['field'];
type StatementField = FieldOf<typeof STATEMENT_CONDITIONS>;

/** `ends` is `subject` and `object` at once, where both are set. */
const OF_TYPE_AND_SCOPE: Readonly<Record<Exclude<FilterField, StatementField | 'not'> | 'ends', string>> = {
  types: `r.type IN $types AND (r.polarity = 'AFFIRMED' OR r.narrowerType IS NULL)`,
  narrowerTypes: 'r.narrowerType IN $narrowerTypes',
  subject: 'r.subjectId = $subject OR (r.attest_symmetric AND r.objectId = $subject)',
  object: 'r.objectId = $object OR (r.attest_symmetric AND r.subjectId = $object)',
  ends: `(r.subjectId = $ends[0] AND r.objectId = $ends[1])
    OR (r.attest_symmetric AND r.subjectId = $ends[1] AND r.objectId = $ends[0])`,
  touching: 'r.subjectId IN $touching OR r.objectId IN $touching',
  within: 'r.subjectId IN $within AND r.objectId IN $within',
  walkable: `(r.type IN [${TIES.map((type) => `'${type}'`).join(', ')}]) = $walkable`,
  about: `r.subjectId IN $about OR r.objectId IN $about
    OR any(qualifier IN r.attest_qualifiers WHERE split(qualifier, ' ')[1] IN $about)`,
  qualifiedBy: '$qualifiedBy IN r.attest_qualifiers',
};

const OF_ATTRIBUTES: Readonly<Record<Exclude<keyof AttributeFilter, StatementField>, string>> = {
  types: 'r.type IN $types',
  entities: 'r.entityId IN $entities',
};

/** That something had been reported by `$knownOn`, of what has a date: `LAST` stands for what has none. */
const IS_REPORTED = `any(day IN r.attest_sourceDays WHERE day <= $knownOn AND day < ${LAST})`;

/** By which reports are looked at: one text where what it looks at does not change. */
const OF_STATEMENTS: Readonly<Record<StatementField, string | ((when: KnownWhen) => string)>> = {
  polarity: 'r.polarity IN $polarity',
  modality: 'r.modality IN $modality',
  trueOn: (when) => `${MEETS} AND coalesce(${BOUND[when]}, ${LAST}) >= $trueOn.firstDay`,
  undated: "(r.whenEdtf IS NULL) = ($undated = 'ONLY')",
  // Of EXCLUDE only where there is a day. Of ONLY what counts has no first report.
  undatedReports: (when) =>
    when === 'byDay'
      ? `any(day IN r.attest_sourceDays WHERE day < ${LAST})`
      : `${known('citations', when)} > 0 AND ${known('firstReported', when)} = ${LAST}`,
  knownOn: (when) =>
    when === 'byDayWithUndated' ? `${IS_REPORTED} OR size(r.attest_undatedSources) > 0` : IS_REPORTED,
  unsupported: (when) => `(${known('citations', when)} = 0) = ($unsupported = 'ONLY')`,
  minOrigins: (when) => `${known('origins', when)} >= $minOrigins`,
  maxOrigins: (when) => `${known('origins', when)} <= $maxOrigins`,
  independent: (when) => `(${known('independent', when)} > 0) = $independent`,
  disputed: (when) => `${known('disputed', when)} = $disputed`,
  contested: (when) => `${contested(when)} = $contested`,
  assertions: (when) => `(${known('firm', when)} AND 'STATED' IN $assertions)
    OR (${known('hedged', when)} AND 'HEDGED' IN $assertions)`,
  sources: namesAsked('sources'),
  speakers: namesAsked('speakers'),
  origins: namesAsked('origins'),
};

/** Those that evidence known then names, each once. An absent list is an empty one. */
export function namedIds(by: NamedBy, when: KnownWhen): string {
  const { ids, days, undated } = NAMED_LISTS[by];
  if (when === 'now') return `coalesce(r.${ids}, [])`;
  const isKnown = `(r.${days}[i] <= $knownOn AND r.${days}[i] < ${LAST})`;
  const isUndated = when === 'byDay' ? '' : ` OR r.${ids}[i] IN coalesce(r.${undated}, [])`;
  return `[i IN range(0, size(coalesce(r.${ids}, [])) - 1) WHERE ${isKnown}${isUndated} | r.${ids}[i]]`;
}

/** That some evidence that was known then names one of those asked for. */
function namesAsked(by: NamedBy): (when: KnownWhen) => string {
  return (when) => `any(id IN ${namedIds(by, when)} WHERE id IN $${by})`;
}

/** `passes` as conditions on a (:Relationship) or a native relationship. */
export function relationshipConditions(filter: RelationshipFilter): Conditions {
  const { subject, object, qualifiedBy, not } = filter;
  const hasBothEnds = subject !== null && object !== null;
  const passing = conditions(
    { ...OF_TYPE_AND_SCOPE, ...ofStatements(filter) },
    {
      ...valuesOf(filter),
      subject: hasBothEnds ? null : subject,
      object: hasBothEnds ? null : object,
      ends: hasBothEnds ? [subject, object] : null,
      qualifiedBy: qualifiedBy && qualifying(qualifiedBy.role, qualifiedBy.id),
    },
  );
  return not === null ? passing : both(passing, negated(relationshipConditions(not)));
}

/** `attributePasses` as conditions on an (:Attribute). */
export function attributeConditions(filter: AttributeFilter): Conditions {
  return conditions({ ...OF_ATTRIBUTES, ...ofStatements(filter) }, valuesOf(filter));
}

/** `passesAsStatement` as conditions on an event; its parameters are among those of `relationshipConditions`. */
export function eventConditions(filter: RelationshipFilter): Conditions {
  return conditions(ofStatements(filter), valuesOf(filter));
}

function ofStatements(filter: StatementFilter): Record<StatementField, string> {
  const when = knownWhen(filter);
  return mapValues(OF_STATEMENTS, (text) => (typeof text === 'string' ? text : text(when)));
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  map: (value: V) => W,
): Record<K, W> {
  const entries = Object.entries<V>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<K, W>;
}

/**
 * That these do not all hold. What is absent (an empty list) makes a condition null, which is neither: hence coalesce. The
 * parameters become those of one map, since their names may also be of the query.
 */
function negated({ text, parameters }: Conditions): Conditions {
  return { text: `NOT coalesce(${text.replaceAll('$', '$not.')}, false)`, parameters: { not: parameters } };
}

/** What the texts take; null where a field sets no condition. */
function valuesOf<F extends StatementFilter>(filter: F) {
  const { trueOn, undated, unsupported, knownOn, undatedReports } = filter;
  const leavesOutNone = undatedReports === 'INCLUDE' || (undatedReports === 'EXCLUDE' && knownOn === null);
  return {
    ...filter,
    undatedReports: leavesOutNone ? null : undatedReports,
    unsupported: unsupported === 'INCLUDE' ? null : unsupported,
    trueOn: trueOn && daysAsked(trueOn),
    undated: undated === 'INCLUDE' ? null : undated,
  };
}

function daysAsked({ earliest, latest }: DayRange) {
  return { earliest: dateOf(earliest), latest: dateOf(latest), firstDay: earliest ?? -LAST };
}
