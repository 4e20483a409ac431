import type { AttributeType, NameKind } from './attribute-types.js';
import type { Quantity, StatementRecord } from './relationship.js';
import type { TimeSpan } from './time-span.js';

export interface TextValue {
  readonly kind: 'TEXT';
  readonly text: string;
  /** Of a NAME: what sort of name, its language (BCP 47) and its script (ISO 15924). */
  readonly nameKind: NameKind | null;
  readonly language: string | null;
  readonly script: string | null;
  /** Of a REGISTRATION: the register. */
  readonly scheme: string | null;
}

/** Of a BIRTH or the like, `when` is this date. */
export interface DateValue {
  readonly kind: 'DATE';
  readonly date: TimeSpan;
}

export interface QuantityValue {
  readonly kind: 'QUANTITY';
  readonly quantity: Quantity;
}

export interface CountryValue {
  readonly kind: 'COUNTRY';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface EntityValue {
  readonly kind: 'ENTITY';
  /** The id of it. */
  readonly entity: string;
}

export type AttributeValue = TextValue | DateValue | QuantityValue | CountryValue | EntityValue;

/** What a source says of one entity: type and value, with the evidence for it. */
export interface Attribute extends StatementRecord {
  readonly type: AttributeType;
  /** Of which it is said. */
  readonly entity: string;
  readonly value: AttributeValue;
}
