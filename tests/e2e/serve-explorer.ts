import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { WatchedFolder } from '../../src/http/add-watch.js';
import { createServer } from '../../src/http/create-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

export const seed = await readDataset('seed/article');

/** A cold Neo4j on a busy machine plans a first question for longer than a reader is asked to wait. */
const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 60_000 };

/** The explorer over a store, in this process, until the test has finished; the store stays open. */
export async function serveExplorer(
  store: GraphStore = memoryStore(seed),
  watched: WatchedFolder | null = null,
) {
  let app = await listen(store, 0, watched);
  const port = portOf(app);
  onTestFinished(() => app.close());
  return {
    url: `http://127.0.0.1:${port}`,
    /** The server goes away. */
    leave: () => app.close(),
    /** It comes back, at the same address. */
    comeBack: async () => {
      app = await listen(store, port, watched);
    },
  };
}

async function listen(store: GraphStore, port: number, watched: WatchedFolder | null) {
  const app = await createServer({ store, watched, limits: PATIENT, logLevel: 'silent' });
  await app.listen({ host: '127.0.0.1', port });
  return app;
}

function portOf({ server }: Awaited<ReturnType<typeof listen>>): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Expected the server to listen on a port.');
  return address.port;
}
