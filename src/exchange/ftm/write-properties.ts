import type { Attribute } from '../../domain/attribute.js';
import type { AttributeType, NameKind } from '../../domain/attribute-types.js';
import type { Entity } from '../../domain/entity.js';
import type { TimeSpan } from '../../domain/time-span.js';
import type { Nature } from '../../domain/vocabulary.js';
import { ATTRIBUTES } from './ftm-tables.js';

/** The values of an entity by property, each once. */
export type FtmProperties = Readonly<Record<string, readonly string[]>>;

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const PLAIN_DATE = new RegExp(`^${DATE}$`);
const SPAN = new RegExp(`^(${DATE}|\\.\\.)?/(${DATE}|\\.\\.)?$`);

/** A date that FollowTheMoney can hold: year, month or day, and no more is said of it. */
export const plainDate = (time: TimeSpan | null): string[] =>
  time?.edtf != null && PLAIN_DATE.test(time.edtf) ? [time.edtf] : [];

/** A time as the properties of an Interval. What is seen on a day, or happened then, has a `date`. */
export function intervalOf(time: TimeSpan | null, nature: Nature): FtmProperties {
  const [date] = plainDate(time);
  if (date !== undefined)
    return nature === 'EVENT' ? { date: [date] } : { startDate: [date], endDate: [date] };
  const [, start, end] = SPAN.exec(time?.edtf ?? '') ?? [];
  const given = (end: string | undefined) => (end === undefined || end === '..' ? [] : [end]);
  if (start !== undefined || end !== undefined) return { startDate: given(start), endDate: given(end) };
  return { date: time?.asOf != null && PLAIN_DATE.test(time.asOf) ? [time.asOf] : [] };
}

type Of = (attribute: Attribute) => string | undefined;

const NAMES: Readonly<Partial<Record<NameKind, string>>> = { FORMER: 'previousName' };

/** The property of a number of a register: the one that the import reads as of this register. */
const REGISTERS = new Map(
  Object.entries(ATTRIBUTES).flatMap(([property, { scheme }]) =>
    scheme === undefined ? [] : [[scheme, property]],
  ),
);

const dated =
  (date: string, place?: string): Of =>
  ({ value }) =>
    value.kind === 'DATE' ? date : value.kind === 'ENTITY' ? place : undefined;
const textOf =
  (property: string): Of =>
  ({ value }) =>
    value.kind === 'TEXT' ? property : undefined;
const countryOf =
  (property: string): Of =>
  ({ value }) =>
    value.kind === 'COUNTRY' ? property : undefined;

const COMMON: Readonly<Partial<Record<AttributeType, Of>>> = {
  NAME: ({ value }) =>
    value.kind === 'TEXT' ? ((value.nameKind && NAMES[value.nameKind]) ?? 'alias') : undefined,
  ADDRESS: textOf('address'),
  TOPIC: textOf('keywords'),
  DESCRIBED_AS: textOf('notes'),
};

const LEGAL: Readonly<Partial<Record<AttributeType, Of>>> = {
  ...COMMON,
  FOUNDING: dated('incorporationDate'),
  DISSOLUTION: dated('dissolutionDate'),
  NATIONALITY: countryOf('country'),
  LEGAL_FORM: textOf('legalForm'),
  JURISDICTION: countryOf('jurisdiction'),
  REGISTRATION: ({ value }) =>
    value.kind === 'TEXT' ? registerOf(value.scheme, ORGANIZATION_ALONE) : undefined,
};

const ORGANIZATION_ALONE: ReadonlySet<string> = new Set(['kppCode', 'permId', 'imoNumber', 'mmsi']);

const PERSON: Readonly<Partial<Record<AttributeType, Of>>> = {
  ...COMMON,
  BIRTH: dated('birthDate', 'birthPlace'),
  DEATH: dated('deathDate'),
  NATIONALITY: countryOf('nationality'),
  OCCUPATION: textOf('position'),
  TITLE: textOf('title'),
  REGISTRATION: LEGAL.REGISTRATION as Of,
};

/** A register without a property of its own is named with the number. */
function registerOf(scheme: string | null, without: ReadonlySet<string>): string {
  const property = REGISTERS.get(scheme ?? '') ?? 'registrationNumber';
  return without.has(property) ? 'registrationNumber' : property;
}

/** The property that an attribute is a value of; undefined where its schema has none. */
export function propertyOf(attribute: Attribute, kind: Entity['kind']): string | undefined {
  const table = kind === 'Person' ? PERSON : kind === 'Organization' || kind === 'Group' ? LEGAL : COMMON;
  return table[attribute.type]?.(attribute);
}

/** The value as that property has it; none where it is no plain date. @param entityName of the one that it is. */
export function valuesOf({ value }: Attribute, entityName: string | undefined): string[] {
  switch (value.kind) {
    case 'TEXT':
      return [value.text];
    case 'DATE':
      return plainDate(value.date);
    case 'COUNTRY':
      return [value.country.toLowerCase()];
    case 'ENTITY':
      return entityName === undefined ? [] : [entityName];
    case 'QUANTITY':
      return [];
  }
}
