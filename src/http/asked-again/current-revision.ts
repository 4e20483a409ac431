import { deadline } from '../../api/request/deadline.js';
import type { GraphStore } from '../../store/graph-store.js';

/**
 * Tells the revision that the store has, by a read that began after it was asked for, so that it is never older than the
 * question. Who asks while one is under way shares the next: the store has one such read at a time, however many ask.
 * @param ms after which a read is given up.
 * @returns rejects as the store does, or with DeadlineError.
 */
export function currentRevision(store: GraphStore, ms: number): () => Promise<string> {
  const read = async (): Promise<string> => {
    const time = deadline(ms);
    try {
      const summary = store.withSignal(time.signal, time.abortsAt);
      return (await time.within(() => summary.dataset())).revision;
    } finally {
      time.end();
    }
  };
  let running: Promise<unknown> | null = null;
  let next: Promise<string> | null = null;
  const start = (): Promise<string> => {
    next = null;
    const reading = read();
    const ended = reading
      .catch(() => {})
      .then(() => {
        if (running === ended) running = null;
      });
    running = ended;
    return reading;
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(start);
    return next;
  };
}
