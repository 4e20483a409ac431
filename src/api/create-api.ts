import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DeadlineError, StoreError } from '../domain/errors.js';
import { errorRow } from '../error-table.js';
import type { GraphStore } from '../store/graph-store.js';
import { boundsPlugin } from './bounds/bounds-plugin.js';
import { DEFAULT_LIMITS, type Limits } from './bounds/limits.js';
import { pacedFieldResolver, pacedResolvers } from './bounds/paced-resolvers.js';
import { typeDefs } from './generated/type-defs.js';
import { answerPlugin, withRequestId } from './request/answer-plugin.js';
import type { Context, Outcome } from './request/context.js';
import { formatError } from './request/format-error.js';
import { runAtOneRevision } from './request/run-at-one-revision.js';
import { resolvers } from './resolvers.js';

/** Where the operator reads what clients are not told. Pino's form. */
export interface ErrorLog {
  error(details: { readonly reqId: string; readonly err: unknown }, message: string): void;
}

export interface ApiOptions {
  /** Apollo's own logger (the console) where absent. */
  readonly log?: ErrorLog;
  /**
   * Where given, these operations alone are executed: their texts, by what a client may name each by in the place of a
   * text. All others are refused.
   */
  readonly trusted?: ReadonlyMap<string, string>;
  /** Of Apollo: tracing, metrics. They see each attempt at a request (`contextValue.attempt`). */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Who sends a request, as far as HTTP or a program knows. */
export interface Caller {
  /** A random one where absent. */
  readonly requestId?: string;
  /** Aborts when the caller no longer waits for the answer. */
  readonly signal?: AbortSignal;
  /** The moment (`performance.now()`) from which the deadline counts; now where absent. */
  readonly askedAt?: number;
  /** Called once, before the answer is given. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** The GraphQL API over a store. What fails becomes an error in the answer. */
export interface Api {
  /** What a program asks. Starts the API where it is not started yet. */
  executeOperation(request: GraphQLRequest, caller?: Caller): Promise<GraphQLResponse>;
  /** What came by HTTP. The API must be started. */
  executeHTTPGraphQLRequest(request: HTTPGraphQLRequest, caller?: Caller): Promise<HTTPGraphQLResponse>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createApi(store: GraphStore, limits: Limits = DEFAULT_LIMITS, options: ApiOptions = {}): Api {
  const { plugins = [], trusted } = options;
  const server = new ApolloServer<Context>({
    typeDefs,
    resolvers: pacedResolvers(resolvers),
    fieldResolver: pacedFieldResolver,
    formatError,
    introspection: true,
    ...(trusted && { persistedQueries: { cache: only(trusted) } }),
    includeStacktraceInErrorResponses: false,
    plugins: [
      answerPlugin(),
      ...plugins,
      boundsPlugin(trusted && new Set(trusted.values())),
      // No request leaves the user's machine, whatever the environment says.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      // Two that look at every field, for services that we are not.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
    stopOnTerminationSignals: false,
  });

  const log = options.log ?? {
    error: ({ reqId, err }, message) => server.logger.error(`${message} Request ${reqId}: ${stackOf(err)}`),
  };

  /** Logs what the client is not told, and tells the caller what became of the request. */
  const run = async <Answer>(
    execute: (context: Context) => Promise<Answer>,
    { requestId = crypto.randomUUID(), signal, askedAt, onOutcome }: Caller,
  ) => {
    const { answer, outcome } = await runAtOneRevision(execute, store, limits, {
      requestId,
      ...(signal && { signal }),
      ...(askedAt !== undefined && { askedAt }),
    });
    logPrivate(outcome, requestId, log);
    onOutcome?.(outcome);
    return { answer, requestId, outcome };
  };

  return {
    executeOperation: async (request, caller = {}) =>
      (await run((contextValue) => server.executeOperation(request, { contextValue }), caller)).answer,
    executeHTTPGraphQLRequest: async (httpGraphQLRequest, caller = {}) => {
      const { answer, requestId, outcome } = await run(
        (contextValue) =>
          server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextValue }),
        caller,
      );
      return outcome.wasRead ? answer : withRequestIds(answer, requestId);
    },
    start: () => server.start(),
    stop: () => server.stop(),
  };
}

type PersistedQueries = NonNullable<ApolloServerOptions<Context>['persistedQueries']>;
type OperationCache = NonNullable<Exclude<PersistedQueries, false>['cache']>;

/** Persisted operations that no client adds to. */
function only(texts: ReadonlyMap<string, string>): OperationCache {
  const named = (key: string) => texts.get(key.slice(key.indexOf(':') + 1));
  return { get: async (key) => named(key), set: async () => {}, delete: async () => {} };
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error));

/** Where the store is at fault, and where we are: of many fields that failed in the same way, the first. */
function logPrivate({ errors }: Outcome, reqId: string, log: ErrorLog): void {
  const told = new Set<string>();
  for (const err of errors) {
    if (err instanceof GraphQLError || err instanceof DeadlineError || errorRow(err).httpStatus < 500)
      continue;
    const message = String(err);
    if (told.has(message)) continue;
    told.add(message);
    log.error({ reqId, err }, err instanceof StoreError ? 'The store failed.' : 'There is a bug in attest.');
  }
}

/** What Apollo refuses before it reads an operation (no JSON, a request that another site could send) has no context. */
function withRequestIds(answer: HTTPGraphQLResponse, requestId: string): HTTPGraphQLResponse {
  if (answer.body.kind !== 'complete') return answer;
  const { errors, ...rest }: { errors?: readonly GraphQLFormattedError[] } = JSON.parse(answer.body.string);
  const named = { errors: errors?.map((error) => withRequestId(error, requestId)), ...rest };
  return { ...answer, body: { kind: 'complete', string: `${JSON.stringify(named)}\n` } };
}
