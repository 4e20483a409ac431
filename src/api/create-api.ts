import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphStore } from '../store/graph-store.js';
import type { Limits } from './bounds/limits.js';
import type { Resolvers } from './generated/resolver-types.js';
import { typeDefs } from './generated/type-defs.js';
import { type ErrorLog, formatError } from './request/format-error.js';
import { repeatableReading } from './request/repeatable-reading.js';
import { resolvers } from './resolvers.js';

/**
 * The GraphQL API over a store, not started yet. What fails becomes an error in the answer.
 * @param log where the details of our own bugs go; Apollo's own logger (the console) where absent.
 */
export function createApi(store: GraphStore, limits: Limits, log?: ErrorLog): ApolloServer {
  const format = formatError(limits, { error: (message) => (log ?? server.logger).error(message) });
  const server: ApolloServer = new ApolloServer<BaseContext>({
    typeDefs,
    // Their context is made by `repeatableReading`, which runs every operation; Apollo's own stays empty.
    resolvers: resolvers as Resolvers<BaseContext>,
    formatError: format,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    plugins: [
      repeatableReading(store, limits, format),
      // No request leaves the user's machine, whatever the environment says.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    stopOnTerminationSignals: false,
  });
  return server;
}
