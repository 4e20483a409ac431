import type { ApolloServerPlugin } from '@apollo/server';
import { type Api, createApi } from '../api/create-api.js';
import type { Context } from '../api/request/context.js';
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

/** The contexts of answers, by request id: they have what was thrown, where the answer has only what may be said of it. */
const CONTEXTS = new Map<string, Context>();

const KEEP_CONTEXT: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue }) => {
    CONTEXTS.set(contextValue.requestId, contextValue);
  },
};

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
  const api =
    APIS.get(store) ?? createApi(store, readSettings(['limits']).limits, { plugins: [KEEP_CONTEXT] });
  APIS.set(store, api);
  const requestId = crypto.randomUUID();
  try {
    const { body } = await api.executeOperation({ query, variables }, { requestId });
    const { thrown = [], cuts = [] } = CONTEXTS.get(requestId) ?? {};
    for (const { limit } of cuts)
      console.error(`attest: ${escapeControlCharacters(limitMessage(limit))} The rest was left out.`);
    if (thrown.length > 0) throw thrown[0];
    if (body.kind !== 'single' || body.singleResult.data == null)
      throw new Error(`The API gave no data for this operation:\n${query}`);
    return body.singleResult.data as Answer;
  } finally {
    CONTEXTS.delete(requestId);
  }
}
