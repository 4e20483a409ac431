import { StoreError } from '../domain/errors.js';
import type { GraphStore } from './graph-store.js';
import { eitherSignal, untilAborted } from './until-aborted.js';
import { wrapStore } from './wrap-store.js';

/**
 * Neo4j locks an account for 5 seconds after three refused logins, and again after each further one. An attempt every 10
 * seconds leaves an operator the time to log in.
 */
const PAUSE_MS = 10_000;

/**
 * The store, but after a refused login it is left alone: reads throw the same UNAUTHENTICATED at once, and one of them
 * every 10 seconds waits for another attempt, which those that come meanwhile share. It recovers by itself.
 */
export function backOff(store: GraphStore, pauseMs = PAUSE_MS): GraphStore {
  let refused: { readonly error: StoreError; readonly until: number } | null = null;
  let attempt: Promise<void> | null = null;

  const note = (error: unknown): void => {
    const isRefused = error instanceof StoreError && error.code === 'UNAUTHENTICATED';
    refused = isRefused ? { error, until: performance.now() + pauseMs } : null;
  };
  const tryAgain = (): Promise<void> => {
    attempt ??= Promise.resolve(store.dataset())
      .then(() => note(null), note)
      .finally(() => {
        attempt = null;
      });
    return attempt;
  };
  const requireLogin = async (signal: AbortSignal | null): Promise<void> => {
    if (refused === null) return;
    if (performance.now() >= refused.until) await untilAborted(tryAgain(), signal);
    if (refused !== null) throw refused.error;
  };

  const wrap = (inner: GraphStore, signal: AbortSignal | null): GraphStore =>
    wrapStore({
      name: inner.name,
      isLocal: inner.isLocal,
      around: async (ask) => {
        await requireLogin(signal);
        try {
          return await ask(inner);
        } catch (error) {
          if (error instanceof StoreError && error.code === 'UNAUTHENTICATED') note(error);
          throw error;
        }
      },
      withSignal: (another, abortsAt) =>
        wrap(inner.withSignal(another, abortsAt), eitherSignal(signal, another)),
      close: () => inner.close(),
    });
  return wrap(store, null);
}
