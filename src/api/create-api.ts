import {
  ApolloServer,
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
import type { GraphStore } from '../store/graph-store.js';
import { boundsPlugin } from './bounds/bounds-plugin.js';
import { DEFAULT_LIMITS, type Limits } from './bounds/limits.js';
import { pacedFieldResolver, pacedResolvers } from './bounds/paced-resolvers.js';
import { typeDefs } from './generated/type-defs.js';
import { answerPlugin } from './request/answer-plugin.js';
import type { Context } from './request/context.js';
import { type ErrorLog, formatError } from './request/format-error.js';
import { type Caller, runAtOneRevision } from './request/run-at-one-revision.js';
import { resolvers } from './resolvers.js';

export interface ApiOptions {
  /** Where the details of our own bugs go; Apollo's own logger (the console) where absent. */
  readonly log?: ErrorLog;
  /** Of Apollo: tracing, metrics. They see each attempt at a request (`contextValue.attempt`). */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
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

export function createApi(
  store: GraphStore,
  limits: Limits = DEFAULT_LIMITS,
  { log, plugins = [] }: ApiOptions = {},
): Api {
  const format = formatError({ error: (message) => (log ?? server.logger).error(message) });
  const server: ApolloServer<Context> = new ApolloServer<Context>({
    typeDefs,
    resolvers: pacedResolvers(resolvers),
    fieldResolver: pacedFieldResolver,
    formatError: format,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [
      answerPlugin(format),
      ...plugins,
      boundsPlugin(format),
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
  return {
    executeOperation: (request, caller = {}) =>
      runAtOneRevision(
        (contextValue) => server.executeOperation(request, { contextValue }),
        store,
        limits,
        caller,
      ),
    executeHTTPGraphQLRequest: (httpGraphQLRequest, caller = {}) =>
      runAtOneRevision(
        (contextValue) =>
          server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextValue }),
        store,
        limits,
        caller,
      ),
    start: () => server.start(),
    stop: () => server.stop(),
  };
}
