/**
 * The index of the first row for which `isThere` holds, else their number, by bisection: where it holds for a row, it
 * must hold for all that follow.
 */
export function firstIndex<T>(rows: readonly T[], isThere: (row: T) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row === undefined || isThere(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}
