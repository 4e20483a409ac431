import { COUNT_LIMIT, type Page } from '../graph-store.js';

/** The first rows, looking no further than the one that tells whether there are more. */
export function pageOf<T>(rows: Iterable<T>, first: number): Page<T> {
  const items: T[] = [];
  for (const row of rows) {
    if (items.length === first) return { items, hasMore: true };
    items.push(row);
  }
  return { items, hasMore: false };
}

/** How many rows; null above `COUNT_LIMIT`, looking no further. */
export function countOf(rows: Iterable<unknown>): number | null {
  let count = 0;
  for (const _ of rows) if (++count > COUNT_LIMIT) return null;
  return count;
}

export function* filtered<T>(rows: Iterable<T>, isWanted: (row: T) => boolean): Generator<T> {
  for (const row of rows) if (isWanted(row)) yield row;
}
