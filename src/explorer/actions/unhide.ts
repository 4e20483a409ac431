import { Eye } from 'lucide-react';
import { mapStateOf } from '../view/history-entry.js';
import type { Action } from './action.js';
import { withNextState } from './map-action.js';

/** Brings back all that was hidden. */
export const unhide: Action = {
  label: 'Show hidden',
  icon: Eye,
  shortcut: null,
  perform: (entry) => {
    const state = mapStateOf(entry.view);
    return state === null || state.hidden.length === 0
      ? null
      : withNextState(entry, { ...state, hidden: [] });
  },
};
