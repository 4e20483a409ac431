import { DEFAULT_LIMITS, type Limits } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export interface Answer {
  readonly data?: unknown;
  readonly extensions?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: unknown }[];
}

/** A database that has just started takes its time to plan a question, the more on a busy machine: no answer hangs on that. */
const PATIENT: Limits = { ...DEFAULT_LIMITS, deadlineMs: 100_000 };

/** What the API says, as a reader gets it but for the id of the request. Its log goes nowhere. */
export async function ask(
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
  limits: Limits = PATIENT,
): Promise<Answer> {
  const api = createApi(store, limits, { log: { error: () => {} } });
  const { body } = await api.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('Expected one answer.');
  return JSON.parse(
    JSON.stringify(body.singleResult, (key, value) => (key === 'requestId' ? undefined : value)),
  );
}

/** The errors as `code: message`. */
export async function complaints(...asked: Parameters<typeof ask>): Promise<string[]> {
  const { errors = [] } = await ask(...asked);
  return errors.map(({ message, extensions }) => `${(extensions as { code: string }).code}: ${message}`);
}
