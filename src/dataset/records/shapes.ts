import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../../domain/entity-kind.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import {
  ASSERTIONS,
  MEASURES,
  QUALIFIER_ROLES,
  type QualifierRole,
  STANCES,
} from '../../domain/relationship.js';
import { TIME_BASES } from '../../domain/time-span.js';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary.js';
import { date, fields, listOf, number, optional, text, unbracketed, withDefault } from './field-shapes.js';
import { QUESTION_SHAPE } from './question-shape.js';
import { TYPE_SHAPE } from './type-shape.js';

/*
 * What fields a record has and what sort of value each takes; absent fields get their defaults. Whether the values make
 * sense is for the rules to say, so that a wrong date in a record hides nothing else that is wrong with it.
 */

const time = z.preprocess(
  (given) => (typeof given === 'string' || typeof given === 'number' ? { edtf: given } : given),
  fields({
    edtf: optional(date),
    words: optional(text),
    asOf: optional(date),
    basis: withDefault(TIME_BASES, 'STATED'),
    because: optional(text),
  }),
);

const selector = fields({ start: number, end: number, sha256: text });

const EVIDENCE_FIELDS = {
  source: text,
  stance: withDefault(STANCES, 'SUPPORTS'),
  assertion: withDefault(ASSERTIONS, 'STATED'),
  attributedTo: z.preprocess((given) => unbracketed(given) ?? [], z.array(text)),
  says: text,
  locator: optional(text),
  quote: optional(text),
  selector: optional(selector),
  reportedOn: optional(time),
};
/*
 * A large dataset is all in memory while its rules look at it. An object that is written out in one piece takes half as much as
 * one that was put together field by field, and one empty list does for all.
 */
const NONE: readonly never[] = [];
const listOrNone = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

const evidence = fields(EVIDENCE_FIELDS).transform(
  ({ source, stance, assertion, attributedTo, says, locator, quote, selector, reportedOn }) => ({
    source,
    stance,
    assertion,
    attributedTo: listOrNone(attributedTo),
    says,
    locator,
    quote,
    selector,
    reportedOn,
  }),
);

/** Evidence that stands beside what it is of, such as a record of another file. */
export const ADDED_EVIDENCE_SHAPE = fields({ of: text, ...EVIDENCE_FIELDS });

const COMMON = {
  id: text,
  name: text,
  unnamed: z.preprocess((given) => given ?? false, z.boolean()),
  aliases: listOf(text),
  description: optional(text),
  externalIds: listOf(fields({ scheme: text, value: text })),
  formerIds: listOf(text),
};

const plain = <const K extends EntityKind>(kind: K) => fields({ kind: z.literal(kind), ...COMMON });
const notice = fields({ on: time, note: optional(text) });

/** Each kind has fields of its own; a Person with a `url` has an unknown field. */
const ENTITY_SHAPES = {
  Person: plain('Person'),
  Group: plain('Group'),
  Organization: plain('Organization'),
  Place: plain('Place'),
  Topic: plain('Topic'),
  Event: fields({
    kind: z.literal('Event'),
    ...COMMON,
    when: optional(time),
    modality: withDefault(MODALITIES, 'ACTUAL'),
    evidence: listOf(evidence),
  }),
  Work: fields({
    kind: z.literal('Work'),
    ...COMMON,
    workKind: optional(text),
    publisher: optional(text),
    publishedOn: optional(time),
    url: optional(text),
    derivedFrom: optional(text),
    retracted: optional(notice),
    corrected: optional(notice),
  }),
} as const satisfies Record<EntityKind, z.ZodType>;
type EntityShape = z.ZodType<z.output<(typeof ENTITY_SHAPES)[EntityKind]>>;

/** All that can be asked of an entity without a known kind; nothing has this shape. */
const KINDLESS: EntityShape = z
  .looseObject({ kind: z.enum(ENTITY_KINDS), id: text, name: text })
  .transform(() => z.NEVER);

/** The shape for an entity of the kind that this one says it is. */
export function entityShape(given: unknown): EntityShape {
  const kind = typeof given === 'object' && given !== null && 'kind' in given ? given.kind : null;
  const known = ENTITY_KINDS.find((name) => name === kind);
  return known ? ENTITY_SHAPES[known] : KINDLESS;
}

const filler = z.preprocess(unbracketed, z.array(text).nullish());
const qualifiers = fields(
  Object.fromEntries(QUALIFIER_ROLES.map((role) => [role, filler])) as Record<QualifierRole, typeof filler>,
);

/** The built-in type that each name of a type stands for. */
export type TypesByName = ReadonlyMap<string, RelationshipType>;

const BUILT_IN: TypesByName = new Map(RELATIONSHIP_TYPES.map((type) => [type, type]));

/** The shape where the dataset has these types of its own: `type` becomes the built-in one, beside the name of its own. */
export function relationshipShape(own: TypesByName) {
  const typeOf = new Map([...BUILT_IN, ...own]);
  return fields({
    subject: text,
    type: z.enum([...typeOf.keys()]),
    object: text,
    ...STATEMENT_FIELDS,
  }).transform((given) => ({
    id: given.id,
    subject: given.subject,
    type: typeOf.get(given.type) ?? 'OTHER',
    narrowerType: BUILT_IN.has(given.type) ? null : given.type,
    object: given.object,
    polarity: given.polarity,
    modality: given.modality,
    when: given.when,
    detail: given.detail,
    quantities: listOrNone(given.quantities),
    qualifiers: given.qualifiers,
    conflictsWith: listOrNone(given.conflictsWith),
    formerIds: listOrNone(given.formerIds),
    evidence: given.evidence,
  }));
}

/** What a relationship and an attribute have in common. */
export const STATEMENT_FIELDS = {
  id: optional(text),
  polarity: withDefault(POLARITIES, 'AFFIRMED'),
  modality: withDefault(MODALITIES, 'ACTUAL'),
  when: optional(time),
  detail: optional(text),
  quantities: listOf(
    fields({
      measure: z.enum(MEASURES),
      min: optional(number),
      max: optional(number),
      unit: optional(text),
      words: optional(text),
    }),
  ),
  qualifiers: z.preprocess((given) => given ?? {}, qualifiers),
  conflictsWith: listOf(text),
  formerIds: listOf(text),
  evidence: listOf(evidence),
} as const;

export const COVERAGE_SHAPE = fields({
  source: text,
  sentences: listOf(fields({ selector, models: listOf(text), nothing: optional(text) })),
});

export const DATASET_SHAPE = fields({
  title: text,
  description: optional(text),
  reportedBy: optional(text),
  contact: optional(text),
  notice: optional(text),
  types: listOf(TYPE_SHAPE),
  questions: listOf(QUESTION_SHAPE),
});

export type TimeInput = z.output<typeof time>;
export type SelectorInput = z.output<typeof selector>;
export type EvidenceInput = z.output<typeof evidence>;
export type AddedEvidenceInput = z.output<typeof ADDED_EVIDENCE_SHAPE>;
export type EntityInput = z.output<EntityShape>;
export type RelationshipInput = z.output<ReturnType<typeof relationshipShape>>;
export type CoverageInput = z.output<typeof COVERAGE_SHAPE>;
export type DatasetInput = z.output<typeof DATASET_SHAPE>;
