import { mayOverlap } from '../day-range.js';
import type { Modality, Polarity } from '../modality.js';
import type { Evidenced, Relationship } from '../relationship.js';
import {
  counts,
  isDisputed,
  isIndependent,
  isKnown,
  isReported,
  isSupported,
  originsOf,
} from '../support.js';
import { VOCABULARY } from '../vocabulary.js';
import { ANY_RELATIONSHIP, type FilterField, type RelationshipFilter } from './relationship-filter.js';

/*
 * What a filter means: one row a condition. Whatever names conditions walks this table, or is keyed by its names: near
 * matches, explained exclusions, the API's enum, the conditions in Cypher, options and form fields. Each store must agree
 * with it.
 */

/** What a relationship and an event have in common: a source says that it was so. */
export type Statement = Pick<Relationship, 'subject' | 'object' | 'polarity' | 'modality' | 'when'> &
  Evidenced;

/** One condition of a filter. A row looks at no field of the filter but its own and those of rows above it. */
export interface Condition<Of extends Statement = Relationship, Field extends FilterField = FilterField> {
  /** The field of the filter that sets it. Several rows may share one: each says what becomes of one of its values. */
  readonly field: Field;
  /** What it asks for, in plain words. */
  readonly label: string;
  /** The test that a filter makes; null where it does not set this condition. */
  readonly test: (filter: RelationshipFilter) => ((of: Of) => boolean) | null;
  /** The value of the field by which this condition lets everything pass. */
  relaxed(value: RelationshipFilter[Field]): RelationshipFilter[Field];
}

type NullableField = { [K in FilterField]: null extends RelationshipFilter[K] ? K : never }[FilterField];

/** A field that is no condition where it is null. */
const where = <K extends NullableField, Of extends Statement = Relationship>(
  field: K,
  label: string,
  test: (value: NonNullable<RelationshipFilter[K]>, filter: RelationshipFilter) => (of: Of) => boolean,
): Condition<Of, K> => ({
  field,
  label,
  test: (filter) => {
    const value = filter[field];
    return value === null ? null : test(value as NonNullable<RelationshipFilter[K]>, filter);
  },
  relaxed: () => null as RelationshipFilter[K],
});

/** The same for a condition that looks at a statement only, and so holds for events too. */
const states = <K extends NullableField>(
  ...row: Parameters<typeof where<K, Statement>>
): Condition<Statement, K> => where(...row);

/** What becomes of one of the values of a field that lists those asked for. */
const listed = <K extends 'polarity' | 'modality', V extends Statement[K]>(
  field: K,
  value: V,
  label: string,
): Condition<Statement, K> => ({
  field,
  label,
  test: (filter) => {
    const asked: readonly string[] | null = filter[field];
    return asked === null || asked.includes(value) ? null : (statement) => statement[field] !== value;
  },
  relaxed: (list) => (list === null ? null : [...list, value]) as RelationshipFilter[K],
});

/** What becomes of those of which something is so. */
const inclusion = <K extends 'undated' | 'unsupported'>(
  field: K,
  label: string,
  isSo: (statement: Statement, filter: RelationshipFilter) => boolean,
): Condition<Statement, K> => ({
  field,
  label,
  test: (filter) => {
    const asked = filter[field];
    return asked === 'INCLUDE' ? null : (statement) => isSo(statement, filter) === (asked === 'ONLY');
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
  TRUE_ON: states(
    'trueOn',
    'what may have been so then',
    (days) =>
      ({ when }) =>
        mayOverlap(when, days),
  ),
  UNDATED: inclusion('undated', 'those without a date, or with one', ({ when }) => when === null),
  KNOWN_ON: states(
    'knownOn',
    'what had been reported by then',
    (day) => (statement) => isReported(statement, day),
  ),
  UNSUPPORTED: inclusion(
    'unsupported',
    'what no evidence counts for, excluded by default',
    (statement, { knownOn }) => !isSupported(statement, knownOn),
  ),
  DISPUTED: states(
    'disputed',
    'whether some evidence disputes it',
    (asked, { knownOn }) =>
      (statement) =>
        isDisputed(statement, knownOn) === asked,
  ),
  MIN_ORIGINS: states(
    'minOrigins',
    'at least this many origins',
    (least, { knownOn }) =>
      (statement) =>
        least <= 0 || (statement.evidence.length >= least && originsOf(statement, knownOn).size >= least),
  ),
  MAX_ORIGINS: states(
    'maxOrigins',
    'at most this many origins',
    (most, { knownOn }) =>
      (statement) =>
        originsOf(statement, knownOn).size <= most,
  ),
  INDEPENDENT: states(
    'independent',
    'an origin that is not an end, or none',
    (asked, { knownOn }) =>
      (statement) =>
        isIndependent(statement, knownOn) === asked,
  ),
  ASSERTIONS: states(
    'assertions',
    'supporting evidence that states it, or that holds back',
    (asked, { knownOn }) =>
      ({ evidence }) =>
        evidence.some((it) => counts(it, knownOn) && asked.includes(it.assertion)),
  ),
  SOURCES: states('sources', 'evidence of one of these sources', (sources, { knownOn }) => {
    const isAsked = new Set(sources);
    return ({ evidence }) => evidence.some((it) => isKnown(it, knownOn) && isAsked.has(it.source));
  }),
} as const satisfies Readonly<
  Record<`POLARITY_${Polarity}` | `MODALITY_${Modality}`, Condition<Statement>> &
    Record<string, Condition<Statement>>
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
    (types) =>
      ({ type }) =>
        types.includes(type),
  ),
} as const satisfies Readonly<Record<string, Condition>>;

/** Every condition that a question can set, in the order in which they are named to a reader. */
export const QUESTION_CONDITIONS = { ...HIDING_CONDITIONS, ...SCOPE_CONDITIONS } as const;

/** Every condition. */
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

/** Whether those conditions hold that are on a statement: all but those on type and scope. */
export function passesAsStatement(statement: Statement, filter: RelationshipFilter): boolean {
  return holdsAll(statement, testsOf(filter).ofStatements);
}

/** Whether there are conditions that `passesAsStatement` does not look at. */
export function asksForTypeOrScope(filter: RelationshipFilter): boolean {
  const { all, ofStatements } = testsOf(filter);
  return all.length > ofStatements.length;
}

/**
 * Every condition that hides a relationship of the scope, in the order of the table; none where it passes. Relaxing exactly
 * these lets it pass: each is judged with those above it relaxed. So of what had not been reported by `knownOn`, the
 * conditions on evidence are judged by what is known now.
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
  const { field, relaxed }: Condition = CONDITIONS[name];
  return { ...filter, [field]: relaxed(filter[field]) };
}

/** Whether a filter sets a condition. */
export function isSet(filter: RelationshipFilter, name: ConditionName): boolean {
  return CONDITIONS[name].test(filter) !== null;
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
  readonly ofStatements: readonly Test<Statement>[];
}

const TESTS = new WeakMap<RelationshipFilter, Tests>();
/** The last one asked for: nearly always the one asked for again. */
let last: { readonly filter: RelationshipFilter; readonly tests: Tests } | null = null;

function testsOf(filter: RelationshipFilter): Tests {
  if (last?.filter === filter) return last.tests;
  const tests = TESTS.get(filter) ?? prepareTests(filter);
  TESTS.set(filter, tests);
  last = { filter, tests };
  return tests;
}

function prepareTests(filter: RelationshipFilter): Tests {
  const testsOfRows = <Of extends Statement>(rows: readonly Condition<Of>[]) =>
    rows.flatMap((row) => row.test(filter) ?? []);
  const ofStatements = testsOfRows<Statement>(Object.values(STATEMENT_CONDITIONS));
  // Those that look at evidence come last: they cost the most.
  const all = [
    ...testsOfRows<Relationship>([
      HIDING_CONDITIONS.TYPES,
      ...Object.values(SCOPE_CONDITIONS),
      ...Object.values(INTERNAL_CONDITIONS),
    ]),
    ...ofStatements,
  ];
  return { all, ofStatements };
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
