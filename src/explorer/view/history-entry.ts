import { writeAddress } from './address.js';
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

/**
 * The entry that the browser's own Back or Forward leads to. Between two states of the map that is a step as any other: Redo leads
 * to where Back came from, Undo to where Forward did.
 * @param stored as it was when that entry was left.
 */
export function traveled(from: HistoryEntry, stored: HistoryEntry): HistoryEntry {
  const [before, after] = [mapStateOf(from.view), mapStateOf(stored.view)];
  if (before === null || after === null) return stored;
  const { view } = stored;
  const isAt = (state: MapState | undefined) =>
    state !== undefined && writeAddress(withMapState(view, state)) === writeAddress(view);
  if (isAt(before)) return { view, undo: from.undo, redo: from.redo };
  if (isAt(from.undo[0])) return { view, undo: from.undo.slice(1), redo: [before, ...from.redo] };
  const redo = isAt(from.redo[0]) ? from.redo.slice(1) : [];
  return { view, undo: [before, ...from.undo].slice(0, MOST_UNDONE), redo };
}

/** The state of a view of the map; null for other pages. */
export function mapStateOf({ page }: View): MapState | null {
  return page.name === 'map' ? page.state : null;
}

/** The same view with another state; another page than the map stays as it is. */
export function withMapState(view: View, state: MapState): View {
  return view.page.name === 'map' ? { ...view, page: { ...view.page, state } } : view;
}
