import { Network } from 'lucide-react';
import { nextEntry } from '../view/history-entry.js';
import { mapView } from '../view/view.js';
import type { Action } from './action.js';

/** Shows the chosen entity and its neighbors as a map. */
export const mapAround: Action = {
  label: 'Map',
  icon: Network,
  shortcut: 'M',
  perform: (entry, entity) => (entity === null ? null : nextEntry(entry, mapView(entry.view, [entity]))),
};
