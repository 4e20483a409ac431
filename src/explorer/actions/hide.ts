import { EyeOff } from 'lucide-react';
import type { Action } from './action.js';
import { onBoard } from './on-board.js';

/** Takes the chosen entity from the map. */
export const hide: Action = {
  label: 'Hide',
  icon: EyeOff,
  shortcut: 'H',
  perform: onBoard((board, entity) =>
    board.hidden.includes(entity) ? null : { ...board, hidden: [...board.hidden, entity] },
  ),
};
