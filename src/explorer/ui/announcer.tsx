import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Has a screen reader say what has changed on the screen. */
export function announce(change: string): void {
  text = change;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region that says what `announce` was given last. */
export function Announcer() {
  const said = useSyncExternalStore(subscribe, () => text);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
