import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  HeaderMap,
} from '@apollo/server';
import { type ExecutionResult, execute, GraphQLError, getVariableValues, Kind } from 'graphql';
import { StoreError } from '../../domain/errors.js';
import { errorRow, RETRY_AFTER_SECONDS } from '../../error-table.js';
import type { GraphStore } from '../../store/graph-store.js';
import { type Limits, limitExceeded } from '../bounds/limits.js';
import { querySize } from '../bounds/query-size.js';
import type { Context } from './context.js';
import { deadline } from './deadline.js';
import { type FormatError, originalOf } from './format-error.js';
import { loaders } from './loaders.js';
import type { Notice } from './notice.js';
import { pinnedStore } from './pinned-store.js';

type Operation = Pick<
  GraphQLRequestContextResponseForOperation<Record<string, never>>,
  'schema' | 'document' | 'operation' | 'request'
>;

type Answer = ExecutionResult & { readonly notices: readonly Notice[] };

const MOST_TRIES = 3;

/**
 * Runs each operation so that its answer is of one revision: one whose reads met two is run again from its start, at
 * most three times, all within one deadline. Apollo runs an operation once, so this runs it in its place.
 */
export function repeatableReading(
  store: GraphStore,
  limits: Limits,
  format: FormatError,
): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      responseForOperation: async (request) => {
        // Apollo knows what to say of an operation that the document does not have.
        if (request.operation === undefined) return null;
        const { data, errors, notices } = await answer(request, store, limits);
        return {
          http: httpHead(data, errors),
          body: {
            kind: 'single',
            singleResult: {
              ...(errors && {
                errors: errors.toSorted(byPosition).map((error) => format(error.toJSON(), error)),
              }),
              ...(data !== undefined && { data }),
              ...(notices.length > 0 && { extensions: { notices } }),
            },
          },
        };
      },
    }),
  };
}

async function answer(operation: Operation, store: GraphStore, limits: Limits): Promise<Answer> {
  const refusal = refusalOf(operation, limits);
  if (refusal !== null) return refused(refusal);

  const { schema, document, request } = operation;
  const clock = deadline(limits.deadlineMs);
  const searchesEndAt = performance.now() + limits.deadlineMs / 2;
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const pinned = pinnedStore(store, limits, clock);
      const contextValue: Context = {
        store: pinned.store,
        loaders: loaders(pinned.store),
        limits,
        notices: [],
        searchesEndAt,
      };
      const result = await execute({
        schema,
        document,
        contextValue,
        variableValues: request.variables,
        operationName: request.operationName,
      });
      if (!pinned.hasChanged()) return { ...result, notices: contextValue.notices };
    }
  } finally {
    clock.end();
  }
  return refused(
    new StoreError(
      'LOADING',
      `Expected one revision of the dataset to stay for the time of an answer, but it changed ${MOST_TRIES} times. Ask again.`,
    ),
  );
}

const refused = (error: Error): Answer => ({
  notices: [],
  errors: [new GraphQLError(error.message, { originalError: error })],
});

/** Why an operation is too large to be run; null where it is not. What is wrong with its variables, `execute` tells. */
function refusalOf({ schema, document, operation, request }: Operation, limits: Limits): Error | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced === undefined) return null;
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const { depth, rows } = querySize(schema, fragments, operation.selectionSet, coerced, limits);
  if (depth > limits.depth) return limitExceeded('depth', limits.depth, depth);
  if (rows > limits.rows) return limitExceeded('rows', limits.rows, rows);
  return null;
}

/** As they stand in the query, not as they happened: the same question has the same answer. */
function byPosition(a: GraphQLError, b: GraphQLError): number {
  return (a.positions?.[0] ?? 0) - (b.positions?.[0] ?? 0);
}

/** Where the store is at fault, and where there is no answer at all, HTTP says so too. */
function httpHead(data: ExecutionResult['data'], errors: readonly GraphQLError[] = []) {
  const headers = new HeaderMap();
  const originals = errors.map(originalOf);
  const trouble = originals.find((error) => error instanceof StoreError);
  if (trouble !== undefined) {
    headers.set('retry-after', String(RETRY_AFTER_SECONDS));
    return { status: errorRow(trouble).httpStatus, headers };
  }
  const [first] = originals;
  if (data !== undefined || first === undefined) return { headers };
  return { status: first instanceof GraphQLError ? 400 : errorRow(first).httpStatus, headers };
}
