import type { Board, View } from './view.js';

/** A view with the boards that undo and redo lead to, nearest first. */
export interface Step {
  readonly view: View;
  readonly undo: readonly Board[];
  readonly redo: readonly Board[];
}

const MOST_UNDONE = 50;

/** The step to another view. A change of the map's board can be undone; leaving the map forgets. */
export function stepTo({ view, undo, redo }: Step, next: View): Step {
  const before = boardOf(view);
  const after = boardOf(next);
  if (before === null || after === null) return { view: next, undo: [], redo: [] };
  if (JSON.stringify(before) === JSON.stringify(after)) return { view: next, undo, redo };
  return { view: next, undo: [before, ...undo].slice(0, MOST_UNDONE), redo: [] };
}

/** The step back to the board before; null where there is none. Filter and open evidence stay. */
export function undone({ view, undo, redo }: Step): Step | null {
  const [last, ...rest] = undo;
  const now = boardOf(view);
  if (last === undefined || now === null) return null;
  return { view: withBoard(view, last), undo: rest, redo: [now, ...redo] };
}

/** The step to the board that was undone last; null where there is none. */
export function redone({ view, undo, redo }: Step): Step | null {
  const [next, ...rest] = redo;
  const now = boardOf(view);
  if (next === undefined || now === null) return null;
  return { view: withBoard(view, next), undo: [now, ...undo], redo: rest };
}

/** The board of a view of the map; null for other pages. */
export function boardOf({ page }: View): Board | null {
  return page.name === 'map' ? page.board : null;
}

/** The same view with another board; another page than the map stays as it is. */
export function withBoard(view: View, board: Board): View {
  return view.page.name === 'map' ? { ...view, page: { ...view.page, board } } : view;
}
