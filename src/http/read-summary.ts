import { StoreError } from '../domain/errors.js';
import type { DatasetSummary, GraphStore } from '../store/graph-store.js';

/** Who looks whether a service is well does not wait longer. */
const WAITS_MS = 5_000;

/** What is loaded, or why that cannot be told. A store that does not answer in 5 seconds is UNAVAILABLE. */
export async function readSummary(store: GraphStore): Promise<DatasetSummary | StoreError> {
  const tooLate = new StoreError(
    'UNAVAILABLE',
    `Expected the store (${store.name}) to answer within ${WAITS_MS} milliseconds, but it did not; look whether it is well.`,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<StoreError>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), WAITS_MS);
  });
  const summary = store.dataset().then(
    ({ value }) => value,
    (error: unknown) => {
      if (error instanceof StoreError) return error;
      throw error;
    },
  );
  try {
    return await Promise.race([summary, timeIsUp]);
  } finally {
    clearTimeout(timer);
    // What comes after the time is up is ignored.
    summary.catch(() => {});
  }
}
