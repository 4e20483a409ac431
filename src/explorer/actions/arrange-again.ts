import { LayoutGrid } from 'lucide-react';
import { mapStateOf } from '../view/history-entry.js';
import type { Action } from './action.js';
import { withNextState } from './map-action.js';

/** Forgets where things were moved to: all are arranged anew. */
export const arrangeAgain: Action = {
  label: 'Arrange again',
  icon: LayoutGrid,
  shortcut: null,
  perform: (entry) => {
    const state = mapStateOf(entry.view);
    return state === null || Object.keys(state.places).length === 0
      ? null
      : withNextState(entry, { ...state, places: {} });
  },
};
