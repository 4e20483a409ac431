import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createServer, type ServerOptions } from '../../src/http/create-server.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

export interface ListeningService {
  readonly app: FastifyInstance;
  readonly url: string;
  /** Asks this service for a path. */
  ask(path: string, init?: RequestInit): Promise<Response>;
}

/** A service that really listens, on a free port, until the test has finished. */
export async function listen(
  store: GraphStore = memoryStore(FIXTURE),
  options: Partial<ServerOptions> = {},
): Promise<ListeningService> {
  const app = await createServer({ store, limits: DEFAULT_LIMITS, logLevel: 'silent', ...options });
  onTestFinished(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url, ask: (path, init) => fetch(url + path, init) };
}

/** The question as a client of GraphQL sends it. */
export function question(query: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
}

/** What is written to a log, line by line. */
export function logOf(lines: Record<string, unknown>[]): Writable {
  return new Writable({
    write: (chunk, _, done) => {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
}
