import type { FastifyInstance } from 'fastify';
import { StoreError } from '../domain/errors.js';
import { RETRY_AFTER_SECONDS, STORE_ERROR_SENTENCES } from '../error-table.js';
import type { GraphStore } from '../store/graph-store.js';
import { readSummary } from './read-summary.js';

const STARTING = 'The service is starting. Ask again in a few seconds.';

/**
 * - `/health/live`: 200 as long as the process answers.
 * - `/health/ready`: 200 with the revision where questions can be answered; else 503 with the code (a `StoreErrorCode`, or STARTING) and
 *   a sentence; the log has the rest.
 */
export function addHealth(app: FastifyInstance, store: GraphStore, isStarting: () => boolean): void {
  app.get('/health/live', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'live' };
  });

  app.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const notReady = (code: string, reason: string) => {
      reply.code(503).header('retry-after', RETRY_AFTER_SECONDS);
      return { status: 'not ready', store: store.name, code, reason, requestId: request.id };
    };
    if (isStarting()) return notReady('STARTING', STARTING);
    const summary = await readSummary(store);
    if (!(summary instanceof StoreError)) {
      return { status: 'ready', store: store.name, revision: summary.revision };
    }
    request.log.warn(summary, 'The store is not ready.');
    return notReady(summary.code, STORE_ERROR_SENTENCES[summary.code]);
  });
}
