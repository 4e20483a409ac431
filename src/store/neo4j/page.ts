import { invariant } from '../../domain/errors.js';
import { COUNT_LIMIT, type Page } from '../graph-store.js';
import { type Row, rows } from './properties.js';

/** @param value the rows of a page and, where there are more, one that tells so. */
export function pageOf<T>(value: unknown, first: number, readOne: (row: Row) => T): Page<T> {
  const found = rows(value).map(readOne);
  return { items: found.slice(0, first), hasMore: found.length > first };
}

/** @param value a count that went no further than one above the limit. */
export function countOf(value: unknown): number | null {
  invariant(typeof value === 'number', 'a count is no number');
  return value > COUNT_LIMIT ? null : value;
}

/** In the order of the ids, null where no row has it. */
export function inOrderOf<T>(ids: readonly string[], value: unknown, readOne: (row: Row) => T): (T | null)[] {
  const found = new Map(rows(value).map((row) => [row.id, readOne(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
