import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';
import { readSummary } from './read-summary.js';
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
    return startPage(await readSummary(store), store.name);
  });
}
