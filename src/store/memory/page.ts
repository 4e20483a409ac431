import type { Pausable } from '../../domain/pausable.js';
import type { SortValue } from '../../domain/relationship-order.js';
import { COUNT_LIMIT, type Page, type Place } from '../graph-store.js';
import { StepCounter } from '../work/work.js';

/**
 * The first rows from `start` on that are wanted, looking no further than the one that tells whether there are more.
 * @param cost of telling whether a row is wanted, in ordinary rows.
 */
export function* pageOf<T>(
  rows: readonly T[],
  start: number,
  isWanted: (row: T) => boolean,
  first: number,
  cost: ((row: T) => number) | null = null,
): Pausable<Page<T>> {
  const items: T[] = [];
  const counter = new StepCounter();
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as T;
    if (counter.isDue(cost === null ? 1 : cost(row))) yield;
    if (!isWanted(row)) continue;
    if (items.length === first) return { items, hasMore: true };
    items.push(row);
  }
  return { items, hasMore: false };
}

/** How many rows are wanted; null above `COUNT_LIMIT`, looking no further. */
export function* countOf<T>(
  rows: readonly T[],
  isWanted: (row: T) => boolean,
  cost: ((row: T) => number) | null = null,
): Pausable<number | null> {
  let count = 0;
  const counter = new StepCounter();
  for (const row of rows) {
    if (counter.isDue(cost === null ? 1 : cost(row))) yield;
    if (isWanted(row) && ++count > COUNT_LIMIT) return null;
  }
  return count;
}

export function* filtered<T>(rows: readonly T[], isWanted: (row: T) => boolean): Pausable<T[]> {
  const wanted: T[] = [];
  const counter = new StepCounter();
  for (const row of rows) {
    if (counter.isDue()) yield;
    if (isWanted(row)) wanted.push(row);
  }
  return wanted;
}

/** Whether a row with this sort value and id comes after a place. */
export function isAfter(value: SortValue, id: string, place: Place): boolean {
  return value > place.value || (value === place.value && id > place.id);
}
