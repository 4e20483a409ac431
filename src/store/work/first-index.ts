/**
 * The index of the first row for which `isThere` holds, else their number, by bisection: where it holds for a row, it
 * must hold for all that follow.
 */
export function firstIndex<T>(rows: ArrayLike<T>, isThere: (row: T) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isThere(rows[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
