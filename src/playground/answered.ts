import { useSyncExternalStore } from 'react';

/** What is to be known of an answer beside its text. */
export interface Answered {
  /** From the question to the whole answer, in milliseconds. */
  readonly ms: number;
  /** Of the answer as it came, in bytes of UTF-8. */
  readonly bytes: number;
}

let last: Answered | null = null;
const listeners = new Set<() => void>();

/** Keeps what is to be known of the last answer. */
export function keepAnswered(answered: Answered): void {
  last = answered;
  for (const listener of listeners) listener();
}

/** Of the last answer that came; null before the first. */
export function useAnswered(): Answered | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}

/** "42 ms, 12 kB". */
export function answeredWords({ ms, bytes }: Answered): string {
  const size = bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
  return `${Math.round(ms)} ms, ${size}`;
}
