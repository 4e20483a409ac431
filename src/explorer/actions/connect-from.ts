import { Waypoints } from 'lucide-react';
import { nextEntry } from '../view/history-entry.js';
import { connectionView } from '../view/view.js';
import type { Action } from './action.js';

/** Asks how the chosen entity is connected with another. */
export const connectFrom: Action = {
  label: 'Connect with …',
  icon: Waypoints,
  shortcut: 'C',
  perform: (entry, entity) =>
    entity === null ? null : nextEntry(entry, connectionView(entry.view, entity, null)),
};
