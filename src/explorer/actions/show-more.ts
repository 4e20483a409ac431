import { CirclePlus } from 'lucide-react';
import { mapStateOf } from '../view/history-entry.js';
import { PER_ENTITY } from '../view/view.js';
import type { Action } from './action.js';
import { withNextState } from './map-action.js';

/** Shows more neighbors of each that is expanded. */
export const showMore: Action = {
  label: `${PER_ENTITY.step} more neighbors each`,
  icon: CirclePlus,
  shortcut: null,
  perform: (entry) => {
    const state = mapStateOf(entry.view);
    if (state === null || state.perEntity >= PER_ENTITY.max) return null;
    return withNextState(entry, {
      ...state,
      perEntity: Math.min(state.perEntity + PER_ENTITY.step, PER_ENTITY.max),
    });
  },
};
