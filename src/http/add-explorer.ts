import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { addBuiltPage } from './add-built-page.js';
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

/** The explorer at `/`, whatever its query says. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  await addBuiltPage(app, { name: 'explorer', address: '/', policy: POLICY });
}
