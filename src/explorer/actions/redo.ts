import { Redo2 } from 'lucide-react';
import { redone } from '../view/history-entry.js';
import type { Action } from './action.js';

/** Does again what was undone. */
export const redo: Action = { label: 'Redo', icon: Redo2, shortcut: 'Control+Shift+Z', perform: redone };
