import { Network } from 'lucide-react';
import { stepTo } from '../view/step.js';
import { mapView } from '../view/view.js';
import type { Action } from './action.js';

/** Shows the chosen entity and its neighbours as a map. */
export const mapAround: Action = {
  label: 'Map',
  icon: Network,
  shortcut: 'M',
  perform: (step, entity) => (entity === null ? null : stepTo(step, mapView(step.view, [entity]))),
};
