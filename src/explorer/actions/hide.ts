import { EyeOff } from 'lucide-react';
import type { Action } from './action.js';
import { mapAction } from './map-action.js';

/** Takes the chosen entity from the map. */
export const hide: Action = {
  label: 'Hide',
  icon: EyeOff,
  shortcut: 'H',
  perform: mapAction((state, entity) =>
    state.hidden.includes(entity) ? null : { ...state, hidden: [...state.hidden, entity] },
  ),
};
