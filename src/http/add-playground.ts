import type { FastifyInstance } from 'fastify';
import { addBuiltPage } from './add-built-page.js';
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

/** The playground at `/playground`. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  await addBuiltPage(app, { name: 'playground', address: '/playground', policy: POLICY });
}
