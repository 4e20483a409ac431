import { Expand } from 'lucide-react';
import type { Action } from './action.js';
import { onBoard } from './on-board.js';

/** Shows the neighbours of the chosen entity. */
export const expand: Action = {
  label: 'Expand',
  icon: Expand,
  shortcut: 'E',
  perform: onBoard(({ of, also, ...board }, entity) =>
    of.includes(entity) ? null : { ...board, of: [...of, entity], also: also.filter((id) => id !== entity) },
  ),
};
