import type { Pausable } from '../../domain/pausable.js';
import type { SortValue } from '../../domain/relationship-order.js';
import type { Place } from '../graph-store.js';
import { firstIndex } from '../work/first-index.js';
import { sorted } from '../work/sorted.js';
import { StepCounter } from '../work/work.js';
import { isAfter } from './page.js';

interface Row {
  readonly id: string;
}

/** Records in one order. Sorting is paid for once; finding a place costs a bisection. */
export interface Ordering<S extends Row> {
  readonly rows: readonly S[];
  /** The index of the first row after a place, whether or not a row is there; of the first of all where it is null. */
  readonly startAfter: (place: Place | null) => number;
  /** What they are sorted by, before their id. */
  readonly sortValueOf: (row: S) => SortValue;
}

/**
 * @param byId records sorted by id.
 * @param sortValueOf what they are sorted by, before their id.
 */
export function* orderingOf<S extends Row>(
  byId: readonly S[],
  sortValueOf: (row: S) => SortValue,
): Pausable<Ordering<S>> {
  return ordering(yield* sortedBy(byId, sortValueOf), sortValueOf);
}

/** @param rows in that order. */
export function ordering<S extends Row>(rows: readonly S[], sortValueOf: (row: S) => SortValue): Ordering<S> {
  return {
    rows,
    sortValueOf,
    startAfter: (place) =>
      place === null ? 0 : firstIndex(rows, (row) => isAfter(sortValueOf(row), row.id, place)),
  };
}

/** Values are worked out once a row. Rows of one value stay sorted by id. */
function* sortedBy<S extends Row>(
  byId: readonly S[],
  sortValueOf: (row: S) => SortValue,
): Pausable<readonly S[]> {
  const valued: { readonly row: S; readonly value: SortValue }[] = [];
  const counter = new StepCounter();
  for (const row of byId) {
    if (counter.isDue()) yield;
    valued.push({ row, value: sortValueOf(row) });
  }
  const inOrder = yield* sorted(valued, (a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return inOrder.map(({ row }) => row);
}
