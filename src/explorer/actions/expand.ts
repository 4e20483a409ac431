import { Expand } from 'lucide-react';
import type { Action } from './action.js';
import { mapAction } from './map-action.js';

/** Shows the neighbors of the chosen entity. */
export const expand: Action = {
  label: 'Expand',
  icon: Expand,
  shortcut: 'E',
  perform: mapAction(({ expanded, pinned, ...state }, entity) =>
    expanded.includes(entity)
      ? null
      : { ...state, expanded: [...expanded, entity], pinned: pinned.filter((id) => id !== entity) },
  ),
};
