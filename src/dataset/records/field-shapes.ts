import { z } from 'zod';

/* The sorts of value that fields take, from which the shapes of records are made. */

const LONE_SURROGATE = /\p{Surrogate}/u;

export const text = z
  .string()
  .refine((value) => value.trim() !== '', {
    error: 'Expected some text here; write it, or leave the field out.',
    params: { code: 'empty-text' },
  })
  .refine((value) => !LONE_SURROGATE.test(value), {
    error:
      'Expected text, but half of a surrogate pair stands in it (\\ud800 to \\udfff); write the whole character.',
    params: { code: 'broken-text' },
  });

/** An empty field is an absent one. */
export const optional = <T extends z.ZodType>(shape: T) => shape.nullable().default(null);
export const withDefault = <const T extends readonly [string, ...string[]]>(values: T, value: T[number]) =>
  z.preprocess((given) => given ?? value, z.enum(values));
export const listOf = <T extends z.ZodType>(item: T) => z.preprocess((given) => given ?? [], z.array(item));
/** One id may stand without brackets. */
export const unbracketed = (given: unknown) => (typeof given === 'string' ? [given] : given);

const WRITTEN_NUMBER = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/;
export const isWrittenNumber = (given: unknown): boolean =>
  typeof given === 'number' || (typeof given === 'string' && WRITTEN_NUMBER.test(given));
/** YAML is read with numbers as written; see `parse-yaml.ts`. */
export const number = z.preprocess((given) => (isWrittenNumber(given) ? Number(given) : given), z.number());

/** No field but these. The message of an unknown one lists the known, for `check-shape.ts` to find the nearest. */
export const fields = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

/** JSON has numbers, and a year alone looks like one. */
export const date = z.preprocess((given) => (Number.isInteger(given) ? String(given) : given), text);
