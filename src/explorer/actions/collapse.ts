import { Shrink } from 'lucide-react';
import type { Action } from './action.js';
import { onBoard } from './on-board.js';

/** Leaves the chosen entity on the map, without the neighbours that only it brought. */
export const collapse: Action = {
  label: 'Collapse',
  icon: Shrink,
  shortcut: 'X',
  perform: onBoard(({ of, also, ...board }, entity) =>
    of.includes(entity) ? { ...board, of: of.filter((id) => id !== entity), also: [...also, entity] } : null,
  ),
};
