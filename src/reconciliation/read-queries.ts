import { z } from 'zod';
import { InputError } from '../domain/errors.js';

const VALUE = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().nullish() }),
]);

/** A value as a client has it: a text, or an entity that it matched before. */
export type QueryValue = z.infer<typeof VALUE>;

const PROPERTY = z.object({ pid: z.string(), v: z.union([VALUE, z.array(VALUE)]) });

const QUERY = z
  .object({
    query: z.string().nullish(),
    type: z.union([z.string(), z.array(z.string())]).nullish(),
    limit: z.int().positive().nullish(),
    properties: z.array(PROPERTY).nullish(),
    type_strict: z.enum(['any', 'should', 'all']).nullish(),
  })
  .refine(({ query, properties }) => Boolean(query?.trim()) || (properties ?? []).length > 0, {
    error: 'a query has a "query" that is not blank, or "properties"',
  });

/** One question of a batch: who is this? */
export type ReconciliationQuery = z.infer<typeof QUERY>;

const BATCH = z.record(z.string(), QUERY);

const EXTENSION = z.object({
  ids: z.array(z.string()),
  properties: z.array(
    z.object({
      id: z.string(),
      settings: z.object({ limit: wholeNumber(), minOrigins: wholeNumber() }).partial().nullish(),
    }),
  ),
});

/** Which values of which entities are to be fetched. */
export type ExtensionQuery = z.infer<typeof EXTENSION>;

/** As a form has it: a text too, and a blank one is none. */
function wholeNumber() {
  return z.preprocess((given) => {
    if (typeof given !== 'string') return given;
    return given.trim() === '' ? null : Number(given);
  }, z.int().positive().nullish());
}

/** @throws InputError where the text is no batch of queries. */
export function readQueries(text: string): ReadonlyMap<string, ReconciliationQuery> {
  return new Map(Object.entries(read(text, 'queries', BATCH)));
}

/** @throws InputError where the text is no data extension query. */
export function readExtension(text: string): ExtensionQuery {
  return read(text, 'extend', EXTENSION);
}

function read<T>(text: string, name: string, shape: z.ZodType<T>): T {
  const expected = `Expected "${name}" as the Reconciliation API 0.2 has it`;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new InputError(`${expected}, in JSON, but it is no JSON.`);
  }
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = [name, ...(issue?.path ?? [])].join('.');
  throw new InputError(`${expected}, but ${place} is not: ${issue?.message}.`);
}
