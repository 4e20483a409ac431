import type { Api, ErrorLog } from '../api/create-api.js';
import type { Outcome } from '../api/request/context.js';
import { readSettings } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import { limitMessage } from './limit-message.js';
import { escapeControlCharacters } from './lines.js';

/** A GraphQL operation with the types of its answer and of its variables, which exist for the compiler alone. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  readonly types?: (variables: Variables) => Answer;
}

/** Making an API takes longer than most operations, and a command may run page after page. */
const APIS = new WeakMap<GraphStore, Api>();

/** What goes wrong is thrown, and printed by `fail`. */
const SILENT: ErrorLog = { error: () => {} };

/**
 * What the API answers of a store, in this process, so that a terminal tells the same as GraphQL. What was cut is said on
 * stderr.
 * @throws the error itself, as a resolver or the store threw it.
 */
export async function runOperation<Answer, Variables extends Record<string, unknown>>(
  store: GraphStore,
  { text: query }: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const api = APIS.get(store) ?? (await newApi(store));
  APIS.set(store, api);
  let cuts: Outcome['cuts'] = [];
  let errors: Outcome['errors'] = [];
  const onOutcome = (outcome: Outcome) => {
    ({ cuts, errors } = outcome);
  };
  const { body } = await api.executeOperation({ query, variables }, { onOutcome });
  for (const { limit } of cuts)
    console.error(`attest: ${escapeControlCharacters(limitMessage(limit))} The rest is missing.`);
  if (errors.length > 0) throw errors[0];
  if (body.kind !== 'single' || body.singleResult.data == null)
    throw new Error(`The API gave no data for this operation:\n${query}`);
  return body.singleResult.data as Answer;
}

async function newApi(store: GraphStore): Promise<Api> {
  const { createApi } = await import('../api/create-api.js');
  return createApi(store, readSettings(['limits']).limits, { log: SILENT });
}
