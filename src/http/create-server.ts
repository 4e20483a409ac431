import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { DEFAULT_LIMITS, type Limits } from '../api/bounds/limits.js';
import { createApi } from '../api/create-api.js';
import type { GraphStore } from '../store/graph-store.js';
import { addExplorer } from './add-explorer.js';
import { addGraphql } from './add-graphql.js';
import { addHealth } from './add-health.js';
import { addPlayground } from './add-playground.js';
import { addSchema } from './add-schema.js';
import { answerTrouble } from './answer-trouble.js';
import { addSecurityHeaders } from './security-headers.js';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerOptions {
  readonly store: GraphStore;
  readonly limits?: Limits;
  /** To stderr, as JSON; "warn" where absent. From "info" on each request is logged: method, path and address; no header, question or body ever is. */
  readonly logLevel?: LogLevel;
}

/**
 * The service over HTTP, not listening yet:
 * the explorer at `/`, `/graphql`, `/playground`, `/schema.graphql`, `/health/live` and `/health/ready`.
 * Closing it finishes the requests in flight; the store stays open.
 */
export async function createServer({
  store,
  limits = DEFAULT_LIMITS,
  logLevel = 'warn',
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    logger: { level: logLevel, stream: process.stderr, serializers: { req: withoutQuestion } },
    requestTimeout: 30_000,
  });
  addSecurityHeaders(app);
  answerTrouble(app);
  closeConnectionsOnClose(app);
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    // The default quality of brotli is made for files that are compressed once: it takes seconds for the editor.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });

  const api = createApi(store, limits, { log: app.log });
  await api.start();
  app.addHook('onClose', () => api.stop());
  addGraphql(app, api);

  addSchema(app);
  addHealth(app, store);
  await addExplorer(app);
  await addPlayground(app);
  return app;
}

/** What is asked stays out of the log, also where it stands in the address. */
function withoutQuestion({ method, url, ip }: FastifyRequest): Record<string, string | undefined> {
  return { method, path: url.split('?')[0], ip };
}

/** A kept-alive connection whose last answer ends after we began to close would otherwise hold the process. */
function closeConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onResponse', async () => {
    if (closing) setImmediate(() => app.server.closeIdleConnections());
  });
}
