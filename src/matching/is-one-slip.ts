/** Whether one letter put in, left out, replaced or swapped with its neighbor makes `b` of `a`. As `editDistance` of 1, in one pass. */
export function isOneSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const extra = a.length - b.length;
  if (a === b || Math.abs(extra) > 1) return false;
  let from = 0;
  while (from < longest && a[from] === b[from]) from++;
  const isRest = (ours: number, theirs: number) => a.slice(from + ours) === b.slice(from + theirs);
  if (extra !== 0) return extra > 0 ? isRest(1, 0) : isRest(0, 1);
  const isSwap = a[from] === b[from + 1] && a[from + 1] === b[from];
  return isRest(1, 1) || (isSwap && isRest(2, 2));
}
