import { z } from 'zod';
import {
  ATTRIBUTE_TYPES,
  ATTRIBUTE_VOCABULARY,
  type AttributeType,
  NAME_KINDS,
  type ValueKind,
} from '../../domain/attribute-types.js';
import { TIME_BASES } from '../../domain/time-span.js';
import { date, fields, isWrittenNumber, number, optional, text, withDefault } from './field-shapes.js';
import { STATEMENT_FIELDS } from './shapes.js';

/*
 * A value has the fields of one of the kinds that its type can take. What is written plainly, without fields, is of the
 * first of these kinds.
 */

const FIELDS_OF = {
  TEXT: { text: optional(text) },
  DATE: {
    edtf: optional(date),
    words: optional(text),
    basis: withDefault(TIME_BASES, 'STATED'),
    because: optional(text),
  },
  QUANTITY: {
    min: optional(number),
    max: optional(number),
    unit: optional(text),
    words: optional(text),
  },
  COUNTRY: { country: optional(text) },
  ENTITY: { entity: optional(text) },
} as const satisfies Record<ValueKind, z.ZodRawShape>;

/** Beside the text, for one type only. */
const EXTRA_FIELDS = {
  NAME: { kind: optional(z.enum(NAME_KINDS)), language: optional(text), script: optional(text) },
  REGISTRATION: { scheme: optional(text) },
} as const;

const ALL_FIELDS = fields({
  ...FIELDS_OF.TEXT,
  ...FIELDS_OF.DATE,
  ...FIELDS_OF.QUANTITY,
  ...FIELDS_OF.COUNTRY,
  ...FIELDS_OF.ENTITY,
  ...EXTRA_FIELDS.NAME,
  ...EXTRA_FIELDS.REGISTRATION,
});
/** All fields, those that the type does not have too. */
export type ValueInput = z.output<typeof ALL_FIELDS>;

const NO_VALUE: ValueInput = ALL_FIELDS.parse({});

/** What is written plainly, as the fields of a kind. */
const FROM_PLAIN: Readonly<Record<ValueKind, (given: unknown) => object>> = {
  TEXT: (given) => ({ text: given }),
  DATE: (given) => ({ edtf: given }),
  QUANTITY: (given) => (isWrittenNumber(given) ? { min: given, max: given } : { words: given }),
  COUNTRY: (given) => ({ country: given }),
  ENTITY: (given) => ({ entity: given }),
};

type ValueShape = z.ZodType<ValueInput>;

function valueShape(type: AttributeType): ValueShape {
  const { values } = ATTRIBUTE_VOCABULARY[type];
  const shape = Object.assign({}, ...values.map((kind) => FIELDS_OF[kind]), extraFields(type));
  return z.preprocess(
    (given) => (isPlain(given) ? FROM_PLAIN[values[0]](given) : given),
    fields(shape).transform((value) => ({ ...NO_VALUE, ...value })),
  ) as unknown as ValueShape;
}

function extraFields(type: AttributeType): object {
  return type in EXTRA_FIELDS ? EXTRA_FIELDS[type as keyof typeof EXTRA_FIELDS] : {};
}

function isPlain(given: unknown): boolean {
  return typeof given === 'string' || typeof given === 'number';
}

const shapeOf = <const T extends AttributeType>(type: T) =>
  fields({ entity: text, type: z.literal(type), value: valueShape(type), ...STATEMENT_FIELDS });

const SHAPES = new Map(ATTRIBUTE_TYPES.map((type) => [type, shapeOf(type)] as const));
type AttributeShape = ReturnType<typeof shapeOf<AttributeType>>;

/** All that can be asked of an attribute without a known type; nothing has this shape. */
const WITHOUT_TYPE = z
  .looseObject({ type: z.enum(ATTRIBUTE_TYPES), entity: text })
  .transform(() => z.NEVER) as unknown as AttributeShape;

/** The shape for an attribute of the type that this one says it is. */
export function attributeShape(given: unknown): AttributeShape {
  const type = typeof given === 'object' && given !== null && 'type' in given ? given.type : null;
  const known = ATTRIBUTE_TYPES.find((name) => name === type);
  return (known && SHAPES.get(known)) ?? WITHOUT_TYPE;
}

export type AttributeInput = z.output<AttributeShape>;
