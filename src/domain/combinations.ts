/**
 * All ways to choose one of each list, at most `most`: first those in which the fewest are not the first of their list, and
 * among these in the order of the lists. None where a list is empty.
 */
export function combinations<T>(lists: readonly (readonly T[])[], most: number): T[][] {
  const found: T[][] = [];
  for (let others = 0; others <= lists.length && found.length < most; others++) {
    for (const chosen of withOthers(lists, others)) {
      if (found.push(chosen) === most) break;
    }
  }
  return found;
}

/** Those in which exactly as many are not the first of their list. */
function* withOthers<T>(lists: readonly (readonly T[])[], others: number): Generator<T[]> {
  const [list, ...rest] = lists;
  if (list === undefined) {
    if (others === 0) yield [];
    return;
  }
  if (others > lists.length) return;
  const [first, ...more] = list;
  if (first !== undefined) for (const chosen of withOthers(rest, others)) yield [first, ...chosen];
  if (others === 0) return;
  for (const other of more) for (const chosen of withOthers(rest, others - 1)) yield [other, ...chosen];
}
