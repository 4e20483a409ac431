import { Shrink } from 'lucide-react';
import type { Action } from './action.js';
import { mapAction } from './map-action.js';

/** Leaves the chosen entity on the map, without the neighbors that only it brought. */
export const collapse: Action = {
  label: 'Collapse',
  icon: Shrink,
  shortcut: 'X',
  perform: mapAction(({ expanded, pinned, ...state }, entity) =>
    expanded.includes(entity)
      ? { ...state, expanded: expanded.filter((id) => id !== entity), pinned: [...pinned, entity] }
      : null,
  ),
};
