import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from './address.js';
import { type Step, stepTo } from './step.js';
import type { View } from './view.js';

/** The view on the screen, and the ways to another. */
export interface Stepping {
  readonly step: Step;
  /** Goes to another view, as a new entry of the browser's history. */
  show(next: View): void;
  /** Goes to a step that was worked out before: what undo gives. */
  take(next: Step): void;
}

export const SteppingContext = createContext<Stepping | null>(null);

/** @throws Error outside of the explorer. */
export function useStep(): Stepping {
  const stepping = useContext(SteppingContext);
  if (stepping === null) throw new Error('Expected a SteppingContext around this component.');
  return stepping;
}

/** The view that the browser's address holds, kept up to date; undo and redo are kept with each entry of the history. */
export function useAddress(): Stepping {
  const search = useSyncExternalStore(onMove, () => location.search);
  return useMemo(() => {
    const step: Step = { undo: [], redo: [], ...history.state, view: readAddress(search) };
    const take = ({ view, undo, redo }: Step) => {
      history.pushState({ undo, redo }, '', writeAddress(view) || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    return { step, take, show: (next) => take(stepTo(step, next)) };
  }, [search]);
}

function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
