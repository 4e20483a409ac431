import { InputError } from '../../domain/errors.js';
import { type Limits, limitExceeded } from '../bounds/limits.js';

/** As in the schema, for who gives null. */
export const PAGE_SIZE = 20;
export const FACET_VALUES = 10;
export const HITS = 10;
export const TIMELINE_ITEMS = 50;

/**
 * How many rows `first` asks for.
 * @throws InputError below 1; LimitError above the limit.
 */
export function pageSize(first: number | null | undefined, byDefault: number, limits: Limits): number {
  const size = first ?? byDefault;
  if (size < 1)
    throw new InputError(
      `Expected "first" to be from 1 to ${limits.pageSize}, but got ${size}. Ask for one row at least.`,
    );
  if (size > limits.pageSize) throw limitExceeded('pageSize', limits.pageSize, size);
  return size;
}
