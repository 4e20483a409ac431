import type { Attribute } from '../attribute.js';
import { mayHoldOn } from '../bound.js';
import { isContested } from '../contested.js';
import { keptFor } from '../kept-for.js';
import type { Modality, Polarity } from '../modality.js';
import { NAMED_BY, type NamedBy } from '../named-by.js';
import { speaksOf } from '../narrower-type.js';
import type { Relationship } from '../relationship.js';
import { LAST } from '../relationship-order.js';
import type { Stated } from '../statement.js';
import {
  counts,
  isDisputed,
  isIndependent,
  isKnown,
  isReported,
  isSupported,
  isSupportedByUndatedOnly,
  isUndatedReport,
  type KnownOn,
  originsOf,
} from '../support.js';
import { isDated } from '../time-span.js';
import { VOCABULARY } from '../vocabulary.js';
import type { AttributeFilter } from './attribute-filter.js';
import { ANY_RELATIONSHIP, type FilterField, type RelationshipFilter } from './relationship-filter.js';
import { knownUnder, type StatementFilter } from './statement-filter.js';

/*
 * What a filter means: one row a condition. Whatever names conditions walks this table, or is keyed by its names: near
 * matches, explained exclusions, the API's enum, the conditions in Cypher, options and form fields. Each store must agree
 * with it.
 */

/** One condition of a filter. A row looks at no field of the filter but its own and those of rows above it. */
export interface Condition<Of extends Stated = Relationship, Field extends FilterField = FilterField> {
  /** The field of the filter that sets it. Several rows may share one: each says what becomes of one of its values. */
  readonly field: Field;
  /** What it asks for, in plain words. */
  readonly label: string;
  /** The test that a filter makes; null where it does not set this condition. */
  readonly test: (filter: RelationshipFilter) => ((of: Of) => boolean) | null;
  /** The value of the field by which this condition lets everything pass. */
  relaxed(value: RelationshipFilter[Field]): RelationshipFilter[Field];
}

/** One that looks at what is said, when it was so and the evidence only: it holds for attributes and events too. */
interface StatementCondition<Field extends keyof StatementFilter = keyof StatementFilter>
  extends Condition<Stated, Field> {
  readonly test: (filter: StatementFilter) => ((of: Stated) => boolean) | null;
}

interface AttributeCondition extends Pick<Condition, 'label'> {
  readonly field: keyof AttributeFilter;
  readonly test: (filter: AttributeFilter) => ((of: Attribute) => boolean) | null;
}

type NullableField<Filter> = { [K in keyof Filter]: null extends Filter[K] ? K : never }[keyof Filter];

/** What a row of a filter of that sort has, where its field is no condition while it is null. */
const rowsOf =
  <Of extends Stated, Filter extends StatementFilter>() =>
  <K extends NullableField<Filter>>(
    field: K,
    label: string,
    test: (value: NonNullable<Filter[K]>, filter: Filter) => (of: Of) => boolean,
  ) => ({
    field,
    label,
    test: (filter: Filter) => {
      const value = filter[field];
      return value === null ? null : test(value as NonNullable<Filter[K]>, filter);
    },
    relaxed: () => null as Filter[K],
  });

const where = rowsOf<Relationship, RelationshipFilter>();
/** Its test is given the evidence that the filter looks at. */
const states = <K extends NullableField<StatementFilter>>(
  field: K,
  label: string,
  test: (value: NonNullable<StatementFilter[K]>, known: KnownOn) => (of: Stated) => boolean,
) => rowsOf<Stated, StatementFilter>()(field, label, (value, filter) => test(value, knownUnder(filter)));
const whereAttribute = rowsOf<Attribute, AttributeFilter>();

/** What becomes of one of the values of a field that lists those asked for. */
const listed = <K extends 'polarity' | 'modality', V extends Stated[K]>(
  field: K,
  value: V,
  label: string,
): StatementCondition<K> => ({
  field,
  label,
  test: (filter) => {
    const asked: readonly string[] | null = filter[field];
    return asked === null || asked.includes(value) ? null : (stated) => stated[field] !== value;
  },
  relaxed: (list) => (list === null ? null : [...list, value]) as RelationshipFilter[K],
});

/** Some evidence that is looked at, for it or against it, names one of those asked for. */
const naming = <By extends NamedBy>(by: By, label: string) =>
  states(by, label, (asked, known) => {
    const isAsked = new Set(asked);
    return ({ evidence }) =>
      evidence.some((it) => isKnown(it, known) && NAMED_BY[by](it).some((id) => isAsked.has(id)));
  });

/** What becomes of those of which something is so. */
const inclusion = <K extends 'undated' | 'unsupported'>(
  field: K,
  label: string,
  isSo: (stated: Stated, known: KnownOn) => boolean,
): StatementCondition<K> => ({
  field,
  label,
  test: (filter) => {
    const asked = filter[field];
    const known = knownUnder(filter);
    return asked === 'INCLUDE' ? null : (stated) => isSo(stated, known) === (asked === 'ONLY');
  },
  relaxed: () => 'INCLUDE',
});

/** On what is said, when it was so, and the evidence for it. */
export const STATEMENT_CONDITIONS = {
  POLARITY_AFFIRMED: listed('polarity', 'AFFIRMED', 'what is said to be so'),
  POLARITY_NEGATED: listed('polarity', 'NEGATED', 'what is denied, excluded by default'),
  MODALITY_ACTUAL: listed('modality', 'ACTUAL', 'what happened or holds'),
  MODALITY_PLANNED: listed('modality', 'PLANNED', 'plans, excluded from connections by default'),
  MODALITY_POSSIBLE: listed('modality', 'POSSIBLE', 'possibilities, excluded from connections by default'),
  UNDATED_REPORTS: {
    field: 'undatedReports',
    label: 'reports without a date, left out by default where `knownOn` is asked',
    // Of `knownOn` it matters whether it is set, which relaxing it does not change.
    test: (filter) => {
      const { knownOn, undatedReports } = filter;
      if (undatedReports === 'ONLY') {
        const known = knownUnder(filter);
        return (statement) => isSupportedByUndatedOnly(statement, known);
      }
      if (undatedReports === 'INCLUDE' || knownOn === null) return null;
      return ({ evidence }) => !evidence.every(isUndatedReport);
    },
    relaxed: () => 'INCLUDE',
  },
  KNOWN_ON: {
    field: 'knownOn',
    label: 'what had been reported by then',
    test: (filter) => {
      const known = knownUnder(filter);
      return filter.knownOn === null ? null : (statement) => isReported(statement, known);
    },
    // What is known now of all that has a date: to let in what has none is for the condition above.
    relaxed: (day) => (day === null ? null : LAST),
  },
  TRUE_ON: states(
    'trueOn',
    'what may have been so then',
    (days, known) => (stated) => mayHoldOn(stated, days, known),
  ),
  UNDATED: inclusion('undated', 'those without a date, or with one', ({ when }) => !isDated(when)),
  UNSUPPORTED: inclusion(
    'unsupported',
    'what no evidence counts for, excluded by default',
    (statement, known) => !isSupported(statement, known),
  ),
  DISPUTED: states(
    'disputed',
    'whether some evidence disputes it',
    (asked, known) => (statement) => isDisputed(statement, known) === asked,
  ),
  CONTESTED: states(
    'contested',
    'whether it is in conflict with another that is supported',
    (asked, known) => (statement) => isContested(statement, known) === asked,
  ),
  MIN_ORIGINS: states(
    'minOrigins',
    'at least this many origins',
    (least, known) => (statement) =>
      least <= 0 || (statement.evidence.length >= least && originsOf(statement, known).size >= least),
  ),
  MAX_ORIGINS: states(
    'maxOrigins',
    'at most this many origins',
    (most, known) => (statement) => originsOf(statement, known).size <= most,
  ),
  INDEPENDENT: states(
    'independent',
    'an origin that is not an end, or none',
    (asked, known) => (statement) => isIndependent(statement, known) === asked,
  ),
  ASSERTIONS: states(
    'assertions',
    'supporting evidence that states it, or that holds back',
    (asked, known) =>
      ({ evidence }) =>
        evidence.some((it) => counts(it, known) && asked.includes(it.assertion)),
  ),
  SOURCES: naming('sources', 'evidence of one of these sources'),
  SPEAKERS: naming('speakers', 'evidence attributed to one of these'),
  ORIGINS: naming('origins', 'evidence that goes back to one of these'),
} as const satisfies Readonly<
  Record<`POLARITY_${Polarity}` | `MODALITY_${Modality}`, StatementCondition> &
    Record<string, StatementCondition>
>;

/** Which entities and relationships it is about: the scope in which the other conditions choose. */
export const SCOPE_CONDITIONS = {
  SUBJECT: where(
    'subject',
    'the subject; on a symmetric type, either end',
    (id) => (it) => it.subject === id || (isSymmetric(it) && it.object === id),
  ),
  OBJECT: where('object', 'the object; on a symmetric type, either end', (id, { subject }) => (it) => {
    if (!isSymmetric(it)) return it.object === id;
    // The subject asked for takes one end, and this the other.
    return subject === id ? it.subject === id && it.object === id : it.subject === id || it.object === id;
  }),
  ABOUT: where('about', 'either end or a qualifier', (ids) => {
    const isAsked = new Set(ids);
    return ({ subject, object, qualifiers }) =>
      isAsked.has(subject) ||
      isAsked.has(object) ||
      qualifiers.some(({ entities, relationships }) =>
        [...entities, ...relationships].some((id) => isAsked.has(id)),
      );
  }),
} as const satisfies Readonly<Record<string, Condition>>;

/** The same, for conditions that no question can set: the fields and answers of the API set them. */
export const INTERNAL_CONDITIONS = {
  TOUCHING: where('touching', 'with one of these at an end', (ids) => {
    const isAsked = new Set(ids);
    return ({ subject, object }) => isAsked.has(subject) || isAsked.has(object);
  }),
  WITHIN: where('within', 'between two of these', (ids) => {
    const isAsked = new Set(ids);
    return ({ subject, object }) => isAsked.has(subject) && isAsked.has(object);
  }),
  WALKABLE: where(
    'walkable',
    'of a type that paths walk',
    (asked) =>
      ({ type }) =>
        VOCABULARY[type].tie === asked,
  ),
  QUALIFIED_BY: where(
    'qualifiedBy',
    'with this in that role',
    ({ role, id }) =>
      ({ qualifiers }) =>
        qualifiers.some(
          (it) => it.role === role && (it.entities.includes(id) || it.relationships.includes(id)),
        ),
  ),
  NOT: where('not', 'what does not pass this filter', (filter) => (it) => !passes(it, filter)),
} as const satisfies Readonly<Record<string, Condition>>;

/** What hides a relationship from a reader who looks at this scope: all conditions but those of scope. */
export const HIDING_CONDITIONS = {
  ...STATEMENT_CONDITIONS,
  TYPES: where(
    'types',
    'of one of these types',
    (types) => (it) => types.includes(it.type) && speaksOf(it, it.type),
  ),
  NARROWER_TYPES: where(
    'narrowerTypes',
    'of one of these types of the dataset’s own',
    (names) =>
      ({ narrowerType }) =>
        narrowerType !== null && names.includes(narrowerType.name),
  ),
} as const satisfies Readonly<Record<string, Condition>>;

/** All that attributes can be asked for. */
export const ATTRIBUTE_CONDITIONS = {
  ...STATEMENT_CONDITIONS,
  TYPES: whereAttribute(
    'types',
    'of one of these types',
    (types) =>
      ({ type }) =>
        types.includes(type),
  ),
  ENTITIES: whereAttribute('entities', 'said of one of these', (ids) => {
    const isAsked = new Set(ids);
    return ({ entity }) => isAsked.has(entity);
  }),
} as const satisfies Readonly<Record<string, AttributeCondition>>;

/** Every condition on relationships that a question can set, in the order in which they are named to a reader. */
export const QUESTION_CONDITIONS = { ...HIDING_CONDITIONS, ...SCOPE_CONDITIONS } as const;

/** Every condition on relationships. */
export const CONDITIONS = { ...QUESTION_CONDITIONS, ...INTERNAL_CONDITIONS } as const;

export type HidingName = keyof typeof HIDING_CONDITIONS;
/** The fields of a filter that set them. */
export type HidingField = (typeof HIDING_CONDITIONS)[HidingName]['field'];
export type QuestionConditionName = keyof typeof QUESTION_CONDITIONS;
export type ConditionName = keyof typeof CONDITIONS;

/** Whether every condition holds. The tests of a filter are made once, since all relationships may be put to them. */
export function passes(relationship: Relationship, filter: RelationshipFilter): boolean {
  return holdsAll(relationship, testsOf(filter).all);
}

/** Whether every condition on attributes holds. */
export function attributePasses(attribute: Attribute, filter: AttributeFilter): boolean {
  return holdsAll(attribute, attributeTestsOf(filter));
}

/** Whether those conditions hold that are on a statement: all but those on type and scope. */
export function passesAsStatement(stated: Stated, filter: RelationshipFilter): boolean {
  return holdsAll(stated, testsOf(filter).ofStatements);
}

/** Whether there are conditions that `passesAsStatement` does not look at. */
export function asksForTypeOrScope(filter: RelationshipFilter): boolean {
  const { all, ofStatements } = testsOf(filter);
  return all.length > ofStatements.length;
}

/**
 * Every condition that hides a relationship of the scope, in the order of the table; none where it passes. Relaxing exactly
 * these lets it pass: each is judged with those above it relaxed. So of what had not been reported by `knownOn`, the
 * conditions on evidence are judged by what is known now, and of what only undated reports tell, by these.
 */
export function failedConditions(relationship: Relationship, filter: RelationshipFilter): HidingName[] {
  const failed: HidingName[] = [];
  let judged = filter;
  for (const name of namesOf(HIDING_CONDITIONS)) {
    if (CONDITIONS[name].test(judged)?.(relationship) ?? true) continue;
    failed.push(name);
    judged = relax(judged, name);
  }
  return failed;
}

/** The filter by which a condition lets everything pass: the same where it sets none. */
export function relax(filter: RelationshipFilter, name: ConditionName): RelationshipFilter {
  if (!isSet(filter, name)) return filter;
  const { field, relaxed }: Condition = CONDITIONS[name];
  return { ...filter, [field]: relaxed(filter[field]) };
}

/** Whether a filter sets a condition. */
export function isSet(filter: RelationshipFilter, name: ConditionName): boolean {
  return CONDITIONS[name].test(filter) !== null;
}

/** Whether a filter sets no condition. */
export function isTrivial(filter: RelationshipFilter): boolean {
  return testsOf(filter).all.length === 0;
}

/** The conditions of scope alone: what a filter chooses from. */
export function scopeOf(filter: RelationshipFilter): RelationshipFilter {
  const rows = Object.values({ ...SCOPE_CONDITIONS, ...INTERNAL_CONDITIONS });
  return { ...ANY_RELATIONSHIP, ...Object.fromEntries(rows.map(({ field }) => [field, filter[field]])) };
}

/** The names of a table, in its order. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}

type Test<Of> = (of: Of) => boolean;

interface Tests {
  readonly all: readonly Test<Relationship>[];
  readonly ofStatements: readonly Test<Stated>[];
}

const testsOf = keptFor((filter: RelationshipFilter): Tests => {
  const ofStatements = testsFrom(STATEMENT_CONDITIONS, filter);
  // Those that look at evidence come last: they cost the most.
  const { TYPES, NARROWER_TYPES } = HIDING_CONDITIONS;
  const ofScope = { TYPES, NARROWER_TYPES, ...SCOPE_CONDITIONS, ...INTERNAL_CONDITIONS };
  return {
    all: [...testsFrom<Relationship, RelationshipFilter>(ofScope, filter), ...ofStatements],
    ofStatements,
  };
});

const attributeTestsOf = keptFor((filter: AttributeFilter): readonly Test<Attribute>[] => {
  const { TYPES, ENTITIES } = ATTRIBUTE_CONDITIONS;
  const ofScope = testsFrom<Attribute, AttributeFilter>({ TYPES, ENTITIES }, filter);
  return [...ofScope, ...testsFrom(STATEMENT_CONDITIONS, filter)];
});

function testsFrom<Of extends Stated, Filter extends StatementFilter>(
  rows: Readonly<Record<string, { readonly test: (filter: Filter) => Test<Of> | null }>>,
  filter: Filter,
): Test<Of>[] {
  return Object.values(rows).flatMap((row) => row.test(filter) ?? []);
}

function holdsAll<Of>(of: Of, tests: readonly Test<Of>[]): boolean {
  for (const test of tests) {
    if (!test(of)) return false;
  }
  return true;
}

function isSymmetric({ type }: Relationship): boolean {
  return VOCABULARY[type].symmetric;
}
