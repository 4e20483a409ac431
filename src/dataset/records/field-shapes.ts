import { z } from 'zod';

/* The sorts of value that fields take, from which the shapes of records are made. */

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Marks and controls of direction, which show nothing and turn around what is shown beside them. */
const DIRECTION_MARK = /\p{Bidi_Control}/u;

/** Without blanks around it, and each character in one spelling: what looks alike is equal. */
export const text = z
  .string()
  .overwrite((value) => value.trim().normalize('NFC'))
  .refine((value) => value !== '', {
    error: 'Expected some text here; write it, or leave the field out.',
    params: { code: 'empty-text' },
  })
  .refine((value) => !LONE_SURROGATE.test(value), {
    error:
      'Expected text, but half of a surrogate pair stands in it (\\ud800 to \\udfff); write the whole character.',
    params: { code: 'broken-text' },
  })
  .refine((value) => !DIRECTION_MARK.test(value), {
    error: ({ input }) =>
      `Expected text, but an invisible mark of direction stands in it (${codeOf(String(input))}); remove it.`,
    params: { code: 'direction-mark' },
  });

function codeOf(text: string): string {
  const code = DIRECTION_MARK.exec(text)?.[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

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
export const number = z.preprocess(
  (given) => (isWrittenNumber(given) ? Number(given) : given),
  z.number().refine((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, {
    error:
      'Expected a number of at most 9007199254740991 (2^53 - 1): greater ones are not kept to the last digit; write it in `words`.',
    params: { code: 'unsafe-number' },
  }),
);

/** No field but these. The message of an unknown one lists the known, for `check-shape.ts` to find the nearest. */
export const fields = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

/** JSON has numbers, and a year alone looks like one. */
export const date = z.preprocess((given) => (Number.isInteger(given) ? String(given) : given), text);
