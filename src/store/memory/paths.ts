import { LAST } from '../../domain/relationship-order.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import { searchPaths } from '../search-paths.js';
import type { GraphIndex } from './graph-index.js';
import { PassingTies } from './packed-ties.js';
import type { Work } from './work.js';

/** The paths, length by length: see the port. Each entity's neighbors are worked out once a search. */
export function* findPaths(index: GraphIndex, query: PathQuery): Work<FoundPaths> {
  const packed = yield* index.packedTies();
  const [from, to] = [packed.numberOf.get(query.from), packed.numberOf.get(query.to)];
  if (from === undefined || to === undefined) {
    return { paths: [], hopsSearched: query.maxHops, stoppedBy: null };
  }
  const most = query.maxDegree ?? LAST;
  const isWalked = (entity: number, degree: number | null) =>
    entity === from || entity === to || (degree !== null && degree <= most);
  const ties = new PassingTies(packed, query.filter);
  const neighbors = new Map<number, readonly number[]>();
  const search = searchPaths(
    { neighbors: (entity) => neighbors.get(entity), cost: (entity) => ties.cost(entity) },
    { ...query, from, to },
  );
  for (;;) {
    const { done, value } = search.next();
    if (done)
      return { ...value, paths: value.paths.map((path) => path.map((entity) => idOf(index, entity))) };
    for (const entity of value) neighbors.set(entity, yield* ties.neighbors(entity, isWalked));
    yield;
  }
}

function idOf({ dataset }: GraphIndex, entity: number): string {
  return dataset.entities[entity]?.id ?? '';
}
