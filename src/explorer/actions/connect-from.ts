import { Waypoints } from 'lucide-react';
import { stepTo } from '../view/step.js';
import { connectionView } from '../view/view.js';
import type { Action } from './action.js';

/** Asks how the chosen entity is connected with another. */
export const connectFrom: Action = {
  label: 'Connect with …',
  icon: Waypoints,
  shortcut: 'C',
  perform: (step, entity) => (entity === null ? null : stepTo(step, connectionView(step.view, entity, null))),
};
