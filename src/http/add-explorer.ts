import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packagePath } from './package-path.js';
import { contentSecurityPolicy } from './security-headers.js';

/** The one rule that Cytoscape writes into the page, which holds its map. */
const CYTOSCAPE_RULE = '.__________cytoscape_container { position: relative; }';

/** Files of ours and nothing else; the map is made a picture of by way of a blob. */
const POLICY = contentSecurityPolicy({
  'connect-src': "'self'",
  'img-src': "'self' blob:",
  'script-src': "'self'",
  'style-src': `'self' 'sha256-${createHash('sha256').update(CYTOSCAPE_RULE).digest('base64')}'`,
});

const ROOT = packagePath('dist/explorer');
const ASSETS = join(ROOT, 'assets') + sep;

/** The page at `/`, whatever its query says, and the files that Vite built under `/explorer/`. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: ROOT,
    prefix: '/explorer/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', POLICY);
      const named = path.startsWith(ASSETS);
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
      .send(createReadStream(join(ROOT, 'index.html'))),
  );
}
