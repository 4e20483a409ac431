/* Serves a dataset over HTTP, with the explorer and the playground, until it is stopped. */
import { DEFAULT_LIMITS, openDataset, startService } from 'attest-graph';

const service = await startService({
  store: await openDataset('my-dataset'),
  host: '127.0.0.1',
  port: 0,
  limits: { ...DEFAULT_LIMITS, deadlineMs: 5_000 },
  logLevel: 'error',
});

const response = await fetch(`${service.url}/health/ready`);
console.log(response.status, await response.text());

// Finishes what is in flight, and closes the store.
await service.stop();
