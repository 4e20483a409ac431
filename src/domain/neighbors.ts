/** The ids of what some relationships connect each of their ends with. @param pairs the ids of the two ends of each. */
export function neighborsAmong(
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (id: string, other: string) => {
    const known = neighbors.get(id);
    if (known === undefined) neighbors.set(id, new Set([other]));
    else known.add(other);
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return neighbors;
}
