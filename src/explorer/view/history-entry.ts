import type { MapState, View } from './view.js';

/** A view with the states of the map that undo and redo lead to, nearest first. */
export interface HistoryEntry {
  readonly view: View;
  readonly undo: readonly MapState[];
  readonly redo: readonly MapState[];
}

const MOST_UNDONE = 50;

/** The step to another view. A change of the map's state can be undone; leaving the map forgets. */
export function nextEntry({ view, undo, redo }: HistoryEntry, next: View): HistoryEntry {
  const before = mapStateOf(view);
  const after = mapStateOf(next);
  if (before === null || after === null) return { view: next, undo: [], redo: [] };
  if (JSON.stringify(before) === JSON.stringify(after)) return { view: next, undo, redo };
  return { view: next, undo: [before, ...undo].slice(0, MOST_UNDONE), redo: [] };
}

/** The step back to the state before; null where there is none. Filter and open evidence stay. */
export function undone({ view, undo, redo }: HistoryEntry): HistoryEntry | null {
  const [last, ...rest] = undo;
  const now = mapStateOf(view);
  if (last === undefined || now === null) return null;
  return { view: withMapState(view, last), undo: rest, redo: [now, ...redo] };
}

/** The step to the state that was undone last; null where there is none. */
export function redone({ view, undo, redo }: HistoryEntry): HistoryEntry | null {
  const [next, ...rest] = redo;
  const now = mapStateOf(view);
  if (next === undefined || now === null) return null;
  return { view: withMapState(view, next), undo: [now, ...undo], redo: rest };
}

/** The state of a view of the map; null for other pages. */
export function mapStateOf({ page }: View): MapState | null {
  return page.name === 'map' ? page.state : null;
}

/** The same view with another state; another page than the map stays as it is. */
export function withMapState(view: View, state: MapState): View {
  return view.page.name === 'map' ? { ...view, page: { ...view.page, state } } : view;
}
