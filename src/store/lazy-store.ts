import { setMaxListeners } from 'node:events';
import type { GraphStore } from './graph-store.js';
import { eitherSignal, untilAborted } from './until-aborted.js';
import { wrapStore } from './wrap-store.js';

/**
 * A store that is opened at its first read, and again at the next read where that failed: for a database that may come
 * up after the service. While it cannot be opened, every read throws what opening threw. Reads that come together share
 * one attempt.
 */
export function lazyStore(name: string, open: () => Promise<GraphStore>): GraphStore {
  let opening: Promise<GraphStore> | null = null;
  const opened = (): Promise<GraphStore> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const close = async (): Promise<void> => {
    if (opening === null) return;
    const store = await opening.catch(() => null);
    await store?.close();
  };
  /** A read that is aborted stops waiting for an attempt; others that share it do not. */
  const aborting = (signal: AbortSignal, abortsAt?: number): GraphStore => {
    // Every read that waits listens: more than ten are no leak.
    setMaxListeners(0, signal);
    // One store for all reads: what it met in the first it knows in the next.
    let inner: GraphStore | null = null;
    return wrapStore({
      name,
      isLocal: false,
      around: async (ask) => {
        inner ??= (await untilAborted(opened(), signal)).withSignal(signal, abortsAt);
        return ask(inner);
      },
      withSignal: (another, endsAt = Number.POSITIVE_INFINITY) =>
        aborting(eitherSignal(signal, another), Math.min(abortsAt ?? endsAt, endsAt)),
      close,
    });
  };
  return wrapStore({
    name,
    isLocal: false,
    around: async (ask) => ask(await opened()),
    withSignal: aborting,
    close,
  });
}
