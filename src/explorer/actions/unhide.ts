import { Eye } from 'lucide-react';
import { boardOf } from '../view/step.js';
import type { Action } from './action.js';
import { withNext } from './on-board.js';

/** Brings back all that was hidden. */
export const unhide: Action = {
  label: 'Show hidden',
  icon: Eye,
  shortcut: null,
  perform: (step) => {
    const board = boardOf(step.view);
    return board === null || board.hidden.length === 0 ? null : withNext(step, { ...board, hidden: [] });
  },
};
