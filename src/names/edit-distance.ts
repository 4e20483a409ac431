/**
 * How many letters to put in, leave out, replace or swap with a neighbor to make `b` of `a`: the distance of
 * F. Damerau (1964) in its "optimal string alignment" form, where nothing is edited twice. Letters are code points.
 */
export function editDistance(a: string, b: string): number {
  const from = lettersOf(a);
  const to = lettersOf(b);
  const width = to.length + 1;
  // Three rows of the table, one behind the other, written in turn: nothing is made for each letter.
  const rows = new Array<number>(3 * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  for (let i = 1; i <= from.length; i++) {
    const row = (i % 3) * width;
    const last = ((i + 2) % 3) * width;
    const beforeLast = ((i + 1) % 3) * width;
    rows[row] = i;
    for (let j = 1; j < width; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let least = Math.min(
        at(rows, last + j) + 1,
        at(rows, row + j - 1) + 1,
        at(rows, last + j - 1) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, at(rows, beforeLast + j - 2) + 1);
      rows[row + j] = least;
    }
  }
  return at(rows, (from.length % 3) * width + to.length);
}

const at = (rows: readonly number[], index: number): number => rows[index] ?? Number.POSITIVE_INFINITY;

/** A text of letters without surrogates has its letters at its indexes already. */
function lettersOf(text: string): string | readonly string[] {
  return SURROGATE.test(text) ? [...text] : text;
}

const SURROGATE = /[\ud800-\udfff]/;
