import { ENTITY_KINDS, type EntityKind } from './entity-kind.js';
import type { Measure } from './relationship.js';
import type { Nature } from './vocabulary.js';

/*
 * The closed vocabulary of attribute types: one row a type. Adding a type is adding a row; the GraphQL enum, the dataset's
 * checks and the words for it follow from this table.
 */

/** What a value can be. COUNTRY: an ISO 3166-1 alpha-2 code. */
export const VALUE_KINDS = ['TEXT', 'DATE', 'QUANTITY', 'COUNTRY', 'ENTITY'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** What sort of name a NAME is. */
export const NAME_KINDS = ['ALIAS', 'BIRTH', 'MARRIED', 'FORMER', 'PEN', 'TRANSLATION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface AttributeTypeRow {
  /** Before the value: "born", "nationality". */
  readonly label: string;
  /** Kinds of entity that may have it. */
  readonly kinds: readonly EntityKind[];
  /** What its value may be; what is written plainly is of the first. */
  readonly values: readonly [ValueKind, ...ValueKind[]];
  /** An entity has one: two values that surely differ cannot both hold. */
  readonly single: boolean;
  /** The entity's life ends with it. */
  readonly endsLife: boolean;
  /** Of a QUANTITY. */
  readonly measure: Measure;
  /** EVENT: its value is when it happened, or where. */
  readonly nature: Nature;
}

type Flag = 'single' | 'endsLife';

const row = (
  label: string,
  kinds: readonly EntityKind[],
  values: AttributeTypeRow['values'],
  ...flags: Flag[]
): AttributeTypeRow => ({
  label,
  kinds,
  values,
  single: flags.includes('single'),
  endsLife: flags.includes('endsLife'),
  measure: label === 'age' ? 'AGE' : 'COUNT',
  nature: values[0] === 'DATE' ? 'EVENT' : 'STATE',
});

const ANY = ENTITY_KINDS;
const PEOPLE = ['Person', 'Group'] as const;
const ACTOR = ['Person', 'Group', 'Organization'] as const;
const FOUNDED = ['Organization', 'Group', 'Place', 'Event'] as const;

// biome-ignore format: one row a type reads as the table that it is.
const ROWS = {
  NAME: row('name', ANY, ['TEXT']),

  // A life
  BIRTH: row('born', PEOPLE, ['DATE', 'ENTITY'], 'single'),
  DEATH: row('died', PEOPLE, ['DATE', 'ENTITY'], 'single', 'endsLife'),
  FOUNDING: row('founded', FOUNDED, ['DATE', 'ENTITY'], 'single'),
  DISSOLUTION: row('dissolved', FOUNDED, ['DATE', 'ENTITY'], 'single', 'endsLife'),
  AGE: row('age', PEOPLE, ['QUANTITY'], 'single'),

  // What people do and where they belong
  OCCUPATION: row('occupation', PEOPLE, ['TEXT', 'ENTITY']),
  TITLE: row('title', ACTOR, ['TEXT']),
  NATIONALITY: row('nationality', ACTOR, ['COUNTRY', 'TEXT', 'ENTITY']),
  RESIDENCE: row('residence', PEOPLE, ['TEXT', 'ENTITY', 'COUNTRY']),

  // Organizations
  LEGAL_FORM: row('legal form', ['Organization'], ['TEXT']),
  JURISDICTION: row('jurisdiction', ['Organization', 'Work'], ['COUNTRY', 'TEXT', 'ENTITY']),
  REGISTRATION: row('registration', ACTOR, ['TEXT']),
  ADDRESS: row('address', [...ACTOR, 'Place', 'Event'], ['TEXT', 'ENTITY']),

  // Anything
  TOPIC: row('topic', ANY, ['TEXT', 'ENTITY']),
  DESCRIBED_AS: row('described as', ANY, ['TEXT']),
  // What fits nowhere else: `detail` says what it is
  OTHER: row('otherwise', ANY, VALUE_KINDS),
} as const satisfies Record<string, AttributeTypeRow>;

export type AttributeType = keyof typeof ROWS;

export const ATTRIBUTE_VOCABULARY: Readonly<Record<AttributeType, AttributeTypeRow>> = ROWS;

/** In the order of the table, which is also the order of the GraphQL enum. */
export const ATTRIBUTE_TYPES = Object.keys(ROWS) as readonly AttributeType[];
