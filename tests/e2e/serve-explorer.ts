import { onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { createServer } from '../../src/http/create-server.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';

export const seed = await readDataset('seed');

/** The explorer over a dataset, in this process, until the test has finished. */
export async function serveExplorer(dataset: Dataset = seed) {
  let app = await listen(dataset, 0);
  const port = portOf(app);
  onTestFinished(() => app.close());
  return {
    url: `http://127.0.0.1:${port}`,
    /** The server goes away. */
    leave: () => app.close(),
    /** It comes back, at the same address. */
    comeBack: async () => {
      app = await listen(dataset, port);
    },
  };
}

async function listen(dataset: Dataset, port: number) {
  const store = memoryStore(dataset);
  const app = await createServer({ store, limits: DEFAULT_LIMITS, logLevel: 'silent' });
  await app.listen({ host: '127.0.0.1', port });
  return app;
}

function portOf({ server }: Awaited<ReturnType<typeof listen>>): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Expected the server to listen on a port.');
  return address.port;
}
