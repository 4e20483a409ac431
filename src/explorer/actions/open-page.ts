import { FileText } from 'lucide-react';
import { nextEntry } from '../view/history-entry.js';
import { entityView } from '../view/view.js';
import type { Action } from './action.js';

/** Opens the page of the chosen entity. */
export const openPage: Action = {
  label: 'Open page',
  icon: FileText,
  shortcut: 'O',
  perform: (entry, entity) => (entity === null ? null : nextEntry(entry, entityView(entry.view, entity))),
};
