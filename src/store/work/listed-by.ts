import { addTo } from '../../domain/list-by.js';
import type { Pausable } from '../../domain/pausable.js';
import { StepCounter } from './work.js';

/** As `listBy` of the domain, and can pause. */
export function* listedBy<T>(
  records: readonly T[],
  keysOf: (record: T) => Iterable<string>,
): Pausable<ReadonlyMap<string, readonly T[]>> {
  const lists = new Map<string, T[]>();
  const counter = new StepCounter();
  for (const record of records) {
    if (counter.isDue()) yield;
    for (const key of keysOf(record)) addTo(lists, key, record);
  }
  return lists;
}
