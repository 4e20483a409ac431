import { invariant } from '../../domain/errors.js';
import { COUNT_LIMIT, type Page } from '../graph-store.js';
import { list } from './properties.js';

/** @param value the rows of a page and, where there are more, one that tells so. */
export function pageOf<T>(value: unknown, first: number, readOne: (row: unknown) => T): Page<T> {
  const found = list(value).map(readOne);
  return { items: found.slice(0, first), hasMore: found.length > first };
}

/** @param value a count that went no further than one above the limit. */
export function countOf(value: unknown): number | null {
  invariant(typeof value === 'number', 'a count is no number');
  return value > COUNT_LIMIT ? null : value;
}

/** In the order of the ids, null where no row has it. */
export function inOrderOf<T extends { readonly id: string }>(
  ids: readonly string[],
  value: unknown,
  readOne: (row: unknown) => T,
): (T | null)[] {
  const found = new Map(
    list(value).map((row) => {
      const record = readOne(row);
      return [record.id, record];
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}
