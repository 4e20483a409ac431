import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packagePath } from './package-path.js';
import { contentSecurityPolicy } from './security-headers.js';

/** GraphiQL's editor writes its styles into the page and carries its fonts and icons as data; all else is a file of ours. */
const POLICY = contentSecurityPolicy({
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
});

const ROOT = packagePath('dist/playground');
const ASSETS = join(ROOT, 'assets') + sep;

/** The files that Vite built: at `/playground`, with names that change with their content for all but the page itself. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: ROOT,
    prefix: '/playground/',
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', POLICY);
      const named = path.startsWith(ASSETS);
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/playground', (_request, reply) => reply.sendFile('index.html'));
}
