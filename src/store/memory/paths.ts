import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import { searchPaths } from '../search-paths.js';
import type { GraphIndex } from './graph-index.js';
import { tiedWith } from './ties.js';
import type { Work } from './work.js';

/** The paths, length by length: see the port. Each entity's neighbors are worked out once a search. */
export function* findPaths(index: GraphIndex, query: PathQuery): Work<FoundPaths> {
  const { from, to, filter, maxDegree } = query;
  const mayBeWalked = (id: string): boolean => {
    if (id === from || id === to) return true;
    const kind = index.entityById.get(id)?.kind;
    return (
      kind !== undefined &&
      WAYPOINT_KINDS.includes(kind) &&
      (maxDegree === null || (index.degrees.get(id) ?? 0) <= maxDegree)
    );
  };
  const neighbors = new Map<string, readonly string[]>();
  const search = searchPaths(
    {
      neighbors: (id) => neighbors.get(id),
      cost: (id) => index.byEnd.get(id)?.length ?? 0,
    },
    query,
  );
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    for (const id of value) {
      const found = yield* tiedWith(index, id, filter, mayBeWalked);
      // Texts are sorted fast: 100,000 take some 40 ms.
      neighbors.set(id, [...found].sort());
    }
    yield;
  }
}
