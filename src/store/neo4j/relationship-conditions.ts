import type { AttributeFilter } from '../../domain/filter/attribute-filter.js';
import type { Condition, STATEMENT_CONDITIONS } from '../../domain/filter/conditions.js';
import type { FilterField, RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { StatementFilter } from '../../domain/filter/statement-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { TIES } from '../../domain/vocabulary.js';
import { type Conditions, conditions } from './conditions.js';
import { qualifying } from './filter-properties.js';

/*
 * The table of `domain/filter/conditions.ts` as conditions on `r`, a (:Relationship) or a native relationship: both hold the
 * same properties. An (:Attribute) and an (:Event) hold those of `filter-properties.ts`, which they have in common with them. Each field of a filter
 * has a text, which takes its value as a parameter of that name.
 */

/**
 * In `knownDays`: the place of the last day that is no later than the one asked for. Before the first it is -1, by which
 * Cypher takes the last value: a statement of which nothing had been reported does not pass `knownOn`, whatever the rest says.
 */
const KNOWN = 'size([day IN r.knownDays WHERE day <= $knownOn]) - 1';

/** What was known by the day asked for: a list that is absent has what is known now. */
export const known = (list: string, now: string): string => `coalesce(r.${list}[${KNOWN}], r.${now})`;

type FieldOf<Rows extends Readonly<Record<string, Condition>>> = Rows[keyof Rows]['field'];
type StatementField = FieldOf<typeof STATEMENT_CONDITIONS>;

/** `ends` is `subject` and `object` at once, where both are set. */
const OF_TYPE_AND_SCOPE: Readonly<Record<Exclude<FilterField, StatementField | 'not'> | 'ends', string>> = {
  types: `r.type IN $types AND (r.polarity = 'AFFIRMED' OR r.narrowerType IS NULL)`,
  narrowerTypes: 'r.narrowerType IN $narrowerTypes',
  subject: 'r.subjectId = $subject OR (r.symmetric AND r.objectId = $subject)',
  object: 'r.objectId = $object OR (r.symmetric AND r.subjectId = $object)',
  ends: `(r.subjectId = $ends[0] AND r.objectId = $ends[1])
    OR (r.symmetric AND r.subjectId = $ends[1] AND r.objectId = $ends[0])`,
  touching: 'r.subjectId IN $touching OR r.objectId IN $touching',
  within: 'r.subjectId IN $within AND r.objectId IN $within',
  walkable: `(r.type IN [${TIES.map((type) => `'${type}'`).join(', ')}]) = $walkable`,
  about: 'any(id IN r.about WHERE id IN $about)',
  qualifiedBy: '$qualifiedBy IN r.qualifyingEntities OR $qualifiedBy IN r.qualifyingRelationships',
};

const OF_ATTRIBUTES: Readonly<Record<Exclude<keyof AttributeFilter, StatementField>, string>> = {
  types: 'r.type IN $types',
  entities: 'r.entityId IN $entities',
};

/** By what is known now, and by what was known on the day asked for: one text where what it looks at does not change. */
const OF_STATEMENTS: Readonly<
  Record<StatementField, string | { readonly now: string; readonly byDay: string }>
> = {
  polarity: 'r.polarity IN $polarity',
  modality: 'r.modality IN $modality',
  // Undated ones have no bounds, and pass.
  trueOn: `coalesce(r.whenEarliest, -${LAST}) <= $trueOn.latest AND coalesce(r.whenLatest, ${LAST}) >= $trueOn.earliest`,
  undated: "(r.whenEdtf IS NULL) = ($undated = 'ONLY')",
  knownOn: { now: 'true', byDay: 'any(day IN r.sourceDays WHERE day <= $knownOn)' },
  unsupported: {
    now: "(r.citations = 0) = ($unsupported = 'ONLY')",
    byDay: `(${known('knownCitations', 'citations')} = 0) = ($unsupported = 'ONLY')`,
  },
  minOrigins: {
    now: 'r.origins >= $minOrigins',
    byDay: `${known('knownOrigins', 'origins')} >= $minOrigins`,
  },
  maxOrigins: {
    now: 'r.origins <= $maxOrigins',
    byDay: `${known('knownOrigins', 'origins')} <= $maxOrigins`,
  },
  independent: {
    now: '(r.independent > 0) = $independent',
    byDay: `(${known('knownIndependent', 'independent')} > 0) = $independent`,
  },
  disputed: {
    now: 'r.disputed = $disputed',
    byDay: `${known('knownDisputed', 'disputed')} = $disputed`,
  },
  contested: {
    now: 'coalesce(r.contested, false) = $contested',
    // An odd number of changes: it has begun and has not ended.
    byDay: '(size([day IN coalesce(r.contestedDays, []) WHERE day <= $knownOn]) % 2 = 1) = $contested',
  },
  assertions: {
    now: "(r.firm AND 'STATED' IN $assertions) OR (r.hedged AND 'HEDGED' IN $assertions)",
    byDay: `(${known('knownFirm', 'firm')} AND 'STATED' IN $assertions)
    OR (${known('knownHedged', 'hedged')} AND 'HEDGED' IN $assertions)`,
  },
  sources: {
    now: 'any(source IN r.sources WHERE source IN $sources)',
    byDay: `any(i IN range(0, size(r.sources) - 1) WHERE r.sources[i] IN $sources AND r.sourceDays[i] <= $knownOn)`,
  },
};

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

function ofStatements({ knownOn }: StatementFilter): Record<StatementField, string> {
  return mapValues(OF_STATEMENTS, (text) =>
    typeof text === 'string' ? text : text[knownOn === null ? 'now' : 'byDay'],
  );
}

function mapValues<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  map: (value: V) => W,
): Record<K, W> {
  const entries = Object.entries<V>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<K, W>;
}

function both(a: Conditions, b: Conditions): Conditions {
  return { text: `${a.text} AND ${b.text}`, parameters: { ...a.parameters, ...b.parameters } };
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
  const { trueOn, undated, unsupported } = filter;
  return {
    ...filter,
    unsupported: unsupported === 'INCLUDE' ? null : unsupported,
    trueOn: trueOn === null ? null : { earliest: trueOn.earliest ?? -LAST, latest: trueOn.latest ?? LAST },
    undated: undated === 'INCLUDE' ? null : undated,
  };
}
