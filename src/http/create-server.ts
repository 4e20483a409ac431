import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { DEFAULT_LIMITS, type Limits } from '../api/bounds/limits.js';
import { createApi } from '../api/create-api.js';
import { packageVersion } from '../package-version.js';
import type { GraphStore } from '../store/graph-store.js';
import { addExplorer } from './add-explorer.js';
import { addExport } from './add-export.js';
import { addGraphql } from './add-graphql.js';
import { addHealth } from './add-health.js';
import { addPlayground } from './add-playground.js';
import { addReconciliation } from './add-reconciliation.js';
import { addSchema } from './add-schema.js';
import { addWatch, type WatchedFolder } from './add-watch.js';
import { answers } from './asked-again/answers.js';
import { DEFAULT_CACHE_BYTES, DEFAULT_CACHE_CONTROL } from './asked-again/cache-defaults.js';
import { checkHost } from './check-host.js';
import { BROTLI_OPTIONS, CODINGS, SMALLEST_BYTES } from './compression.js';
import { addErrorHandler, handleBadAddress } from './error-handler.js';
import type { LogLevel } from './log-levels.js';
import { addRequestLog, requestIdOf } from './request-log.js';
import { addSecurityHeaders } from './security-headers.js';
import { readTrustedOperations } from './trusted-operations.js';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly limits?: Limits;
  /** To stderr, as JSON; "warn" where absent. From "info" on each request is one line. */
  readonly logLevel?: LogLevel;
  /** Instead of stderr. */
  readonly logTo?: Writable;
  /** Host names that are served, in lower case and without a port, beside loopback names. See `check-host.ts`. */
  readonly hosts?: readonly string[];
  /** The header Cache-Control of complete answers to GraphQL; `DEFAULT_CACHE_CONTROL` where absent. */
  readonly cacheControl?: string;
  /** How many bytes of answers to GraphQL are kept to be given again; 0 keeps none; `DEFAULT_CACHE_BYTES` where absent. */
  readonly cacheBytes?: number;
  /** A file of operations, which are executed alone; see `trusted-operations.ts`. All are where it is absent or null. */
  readonly operationsFile?: string | null;
  /** By which others reach the service, without a slash at its end; the manifest of `/reconcile` names it. That of each request where absent. */
  readonly publicUrl?: string | null;
  /** Origins whose pages may use `/reconcile`, beside those of this machine; see `cross-origin.ts`. */
  readonly reconcileOrigins?: readonly string[];
  /** Whether the store is still being made ready, so that `/health/ready` says no; never where absent. */
  readonly isStarting?: () => boolean;
  /** The folder that the store is read from again when its files change; none where absent. */
  readonly watched?: WatchedFolder | null;
}

/**
 * The service over HTTP, not listening yet:
 * the explorer at `/`, `/graphql`, `/playground`, `/schema.graphql`, `/export/FORMAT`, `/reconcile`,
 * `/health/live`, `/health/ready` and `/watch`.
 * Closing it finishes the requests in flight; the store stays open.
 */
export async function createServer({
  store,
  limits = DEFAULT_LIMITS,
  logLevel = 'warn',
  logTo = process.stderr,
  hosts = [],
  cacheControl = DEFAULT_CACHE_CONTROL,
  cacheBytes = DEFAULT_CACHE_BYTES,
  operationsFile = null,
  publicUrl = null,
  reconcileOrigins = [],
  isStarting = () => false,
  watched = null,
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    logger: { level: logLevel, stream: logTo },
    // See request-log.ts.
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: requestIdOf,
    frameworkErrors: handleBadAddress,
    requestTimeout: 30_000,
  });
  addSecurityHeaders(app);
  addErrorHandler(app);
  addRequestLog(app);
  checkHost(app, hosts);
  closeConnectionsOnClose(app);
  await app.register(compress, {
    globalDecompression: false,
    encodings: [...CODINGS],
    brotliOptions: BROTLI_OPTIONS,
    threshold: SMALLEST_BYTES,
  });

  const trusted = operationsFile === null ? null : await readTrustedOperations(operationsFile);
  const api = createApi(store, limits, { log: app.log, ...(trusted && { trusted }) });
  await api.start();
  app.addHook('onClose', () => api.stop());
  const service = [packageVersion(), ...(trusted?.keys() ?? [])];
  addGraphql(app, answers({ api, store, limits, cacheControl, cacheBytes, service }));

  addSchema(app);
  // Where only named operations are executed, nothing else is given.
  if (trusted === null) {
    addExport(app, store, limits);
    await addReconciliation(app, store, limits, { publicUrl, origins: reconcileOrigins });
  }
  addHealth(app, store, isStarting);
  addWatch(app, watched);
  await addExplorer(app);
  await addPlayground(app);
  return app;
}

/**
 * A kept-alive connection whose last answer ends after we began to close would otherwise hold the process, and so would one on
 * which nothing was asked yet (browsers open some in advance): Node waits a minute for its first question.
 */
function closeConnectionsOnClose(app: FastifyInstance): void {
  const unasked = new Set<Socket>();
  app.server.on('connection', (socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  app.server.on('request', ({ socket }) => unasked.delete(socket));
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    for (const socket of unasked) socket.destroy();
  });
  app.addHook('onResponse', async () => {
    if (closing) setImmediate(() => app.server.closeIdleConnections());
  });
}
