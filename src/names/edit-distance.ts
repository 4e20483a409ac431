/**
 * How many letters to put in, leave out, replace or swap with a neighbor to make `b` of `a`: the distance of
 * F. Damerau (1964) in its "optimal string alignment" form, where nothing is edited twice. Letters are code points.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = at(last, j) + (letter === other ? 0 : 1);
      const swapped =
        i > 0 && j > 0 && letter === to[j - 1] && other === from[i - 1]
          ? at(beforeLast, j - 1) + 1
          : replaced;
      row.push(Math.min(at(last, j + 1) + 1, at(row, j) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
