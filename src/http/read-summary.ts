import { StoreError } from '../domain/errors.js';
import type { DatasetSummary, GraphStore } from '../store/graph-store.js';

/** Who looks whether a service is well does not wait longer. */
const WAITS_MS = 5_000;

/**
 * What is loaded, or why that cannot be told. A store that does not answer in 5 seconds is UNAVAILABLE, and is no longer
 * asked: who looks again and again does not add to its work.
 */
export async function readSummary(store: GraphStore): Promise<DatasetSummary | StoreError> {
  const tooLate = new StoreError(
    'UNAVAILABLE',
    `Expected the store (${store.name}) to answer within ${WAITS_MS} milliseconds, but it did not; look whether it is well.`,
  );
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tooLate), WAITS_MS);
  try {
    return (await store.withSignal(controller.signal).dataset()).value;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
