import { FileText } from 'lucide-react';
import { stepTo } from '../view/step.js';
import { entityView } from '../view/view.js';
import type { Action } from './action.js';

/** Opens the page of the chosen entity. */
export const openPage: Action = {
  label: 'Open page',
  icon: FileText,
  shortcut: 'O',
  perform: (step, entity) => (entity === null ? null : stepTo(step, entityView(step.view, entity))),
};
