import type { LucideIcon } from 'lucide-react';
import type { HistoryEntry } from '../view/history-entry.js';

/** Something that a reader can do: the same from a button, a menu and a key. */
export interface Action {
  readonly label: string;
  readonly icon: LucideIcon;
  /** As in `aria-keyshortcuts`; null: none. */
  readonly shortcut: string | null;
  /** The step that it leads to; null where there is nothing to do. `entity`: the one that is chosen, if any. */
  readonly perform: (entry: HistoryEntry, entity: string | null) => HistoryEntry | null;
}
