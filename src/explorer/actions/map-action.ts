import { type HistoryEntry, mapStateOf, nextEntry, withMapState } from '../view/history-entry.js';
import type { MapState } from '../view/view.js';
import type { Action } from './action.js';

type Change = (state: MapState, entity: string) => MapState | null;

/** An action that changes the map's state by the chosen entity; there is nothing to do without either. */
export function mapAction(change: Change): Action['perform'] {
  return (entry, entity) => {
    const state = mapStateOf(entry.view);
    const next = state === null || entity === null ? null : change(state, entity);
    return next === null ? null : withNextState(entry, next);
  };
}

/** The step to the same view with another state. */
export const withNextState = (entry: HistoryEntry, state: MapState): HistoryEntry =>
  nextEntry(entry, withMapState(entry.view, state));
