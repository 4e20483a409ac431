import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { StoreError } from '../domain/errors.js';
import type { DatasetSummary, GraphStore } from '../store/graph-store.js';
import { contentSecurityPolicy } from './security-headers.js';
import { startPage } from './start-page.js';
import { START_PAGE_STYLE } from './start-page-style.js';

const POLICY = contentSecurityPolicy({
  'img-src': "'self'",
  'style-src': `'sha256-${createHash('sha256').update(START_PAGE_STYLE).digest('base64')}'`,
});

/** `/`: answers also while the store does not, and says so. */
export function addStartPage(app: FastifyInstance, store: GraphStore): void {
  app.get('/', async (_request, reply) => {
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' });
    return startPage(await loaded(store), store.name);
  });
}

async function loaded(store: GraphStore): Promise<DatasetSummary | StoreError> {
  try {
    return (await store.dataset()).value;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}
