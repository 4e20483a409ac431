import type { Pausable } from '../../domain/pausable.js';
import { StepCounter } from './work.js';

/** As many rows are sorted in one step. */
const RUN = 512;

type Compare<T> = (a: T, b: T) => number;

/** The rows sorted: a merge sort, stable, that can pause. */
export function* sorted<T>(rows: readonly T[], compare: Compare<T>): Pausable<T[]> {
  let runs: T[][] = [];
  for (let i = 0; i < rows.length; i += RUN) {
    if (i > 0) yield;
    runs.push(rows.slice(i, i + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      longer.push(yield* merged(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(left: readonly T[], right: readonly T[], compare: Compare<T>): Pausable<T[]> {
  const rows: T[] = [];
  const counter = new StepCounter();
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    if (counter.isDue()) yield;
    const [a, b] = [left[l] as T, right[r] as T];
    // Of equal ones the left comes first.
    if (compare(a, b) <= 0) {
      rows.push(a);
      l++;
    } else {
      rows.push(b);
      r++;
    }
  }
  return rows.concat(left.slice(l), right.slice(r));
}
