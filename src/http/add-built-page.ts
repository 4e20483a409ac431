import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packagePath } from '../package-path.js';

interface BuiltPage {
  /** Of its folder under `dist/`, and of the address of its files: "playground". */
  readonly name: string;
  /** Where the page itself is; a query after it is the page's own. */
  readonly address: string;
  /** The Content-Security-Policy of the page and of its files. */
  readonly policy: string;
}

/**
 * Serves a page that Vite built, and its files. Those that are named by their content are kept by browsers; the page and
 * all others are asked for again.
 */
export async function addBuiltPage(
  app: FastifyInstance,
  { name, address, policy }: BuiltPage,
): Promise<void> {
  const root = packagePath(`dist/${name}`);
  const assets = join(root, 'assets') + sep;
  // A scope of its own: `sendFile` is of one folder.
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root,
      prefix: `/${name}/`,
      cacheControl: false,
      // What the build compressed goes out as it is.
      preCompressed: true,
      setHeaders: (response, path) => {
        response.setHeader('content-security-policy', policy);
        response.setHeader('vary', 'accept-encoding');
        const named = path.startsWith(assets);
        response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    scope.get(address, (_request, reply) => reply.sendFile('index.html'));
  });
}
