import { createContext, useContext, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from './address.js';
import { type HistoryEntry, nextEntry, traveled } from './history-entry.js';
import type { View } from './view.js';

/** The view on the screen, and the ways to another. */
export interface Navigation {
  readonly entry: HistoryEntry;
  /** Goes to another view, as a new entry of the browser's history. */
  show(next: View): void;
  /** Goes to a step that was worked out before: what undo gives. */
  navigate(next: HistoryEntry): void;
  /** Corrects the view where the reader did nothing: no entry of the history, nothing to undo. */
  correct(view: View): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** @throws Error outside of the explorer. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('Expected a SteppingContext around this component.');
  return navigation;
}

/** The view that the browser's address holds, kept up to date; undo and redo are kept with each entry of the history. */
export function useAddress(): Navigation {
  const here = useRef<HistoryEntry | null>(null);
  // Before React hears that the address has changed: it would take the entry as it was stored.
  useState(() =>
    addEventListener('popstate', ({ isTrusted }) => {
      if (!isTrusted || here.current === null) return;
      const { undo, redo } = traveled(here.current, entryHere(location.search));
      history.replaceState({ undo, redo }, '');
    }),
  );
  const search = useSyncExternalStore(onMove, () => location.search);
  const navigation = useMemo(() => {
    const entry = entryHere(search);
    const navigate = ({ view, undo, redo }: HistoryEntry) => {
      history.pushState({ undo, redo }, '', writeAddress(view) || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    const correct = (view: View) => {
      history.replaceState(history.state, '', writeAddress(view) || location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    return { entry, navigate, correct, show: (next: View) => navigate(nextEntry(entry, next)) };
  }, [search]);
  here.current = navigation.entry;
  return navigation;
}

const entryHere = (search: string): HistoryEntry => ({
  undo: [],
  redo: [],
  ...history.state,
  view: readAddress(search),
});

/** Calls back whenever the address changes. */
export function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
