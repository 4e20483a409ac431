import { Undo2 } from 'lucide-react';
import { undone } from '../view/history-entry.js';
import type { Action } from './action.js';

/** Takes back what was last expanded, hidden or added. */
export const undo: Action = { label: 'Undo', icon: Undo2, shortcut: 'Control+Z', perform: undone };
