import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/api/bounds/limits.js';
import { createServer } from '../../../src/http/create-server.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { watchedStore } from '../watched-store.js';

export interface Sent {
  readonly status: number;
  /** But for the ids of requests, which are random. */
  readonly answer: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
  /** How often the store was read for it. */
  readonly reads: number;
  /** The most reads that were under way at one time. */
  readonly readsAtATime: number;
  readonly bytes: number;
}

/** Sends requests by HTTP to a service over the store, until the test has finished. */
export async function sender(store: GraphStore, limits: Partial<Limits> = {}) {
  const count = { reads: 0, underWay: 0, most: 0 };
  const watched = watchedStore(store, async (read) => {
    count.reads += 1;
    count.underWay += 1;
    count.most = Math.max(count.most, count.underWay);
    try {
      return await read();
    } finally {
      count.underWay -= 1;
    }
  });
  const app = await createServer({
    store: watched,
    limits: { ...DEFAULT_LIMITS, deadlineMs: 100_000, ...limits },
    logLevel: 'silent',
  });
  onTestFinished(() => app.close());
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return async (query: string, variables: Record<string, unknown> = {}): Promise<Sent> => {
    Object.assign(count, { reads: 0, most: 0 });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return {
      status: response.status,
      answer: JSON.parse(text, (key, value) => (key === 'requestId' ? undefined : value)),
      reads: count.reads,
      readsAtATime: count.most,
      bytes: new TextEncoder().encode(text).length,
    };
  };
}

/** `a0: name a1: name …` */
export const aliases = (count: number, field: string, prefix = 'a'): string =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}: ${field}`).join(' ');
