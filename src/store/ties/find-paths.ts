import type { Pausable } from '../../domain/pausable.js';
import { LAST } from '../../domain/relationship-order.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import type { PassingTies } from './passing-ties.js';
import { searchPaths } from './search-paths.js';

/** The paths, length by length: see the port. Each entity's neighbors are worked out once a search. */
export function* findPaths(ties: PassingTies, query: PathQuery): Pausable<FoundPaths> {
  const { numberOf, entityIds, degrees, isWaypoint } = ties.packed;
  const [from, to] = [numberOf.get(query.from), numberOf.get(query.to)];
  if (from === undefined || to === undefined) {
    return { paths: [], hopsSearched: query.maxHops, stoppedBy: null };
  }
  const most = query.maxDegree ?? LAST;
  const isWalked = (entity: number) =>
    entity === from || entity === to || (isWaypoint[entity] === 1 && (degrees[entity] as number) <= most);
  const neighbors = new Map<number, readonly number[]>();
  const search = searchPaths(
    { neighbors: (entity) => neighbors.get(entity), cost: (entity) => ties.cost(entity) },
    { ...query, from, to },
  );
  for (;;) {
    const { done, value } = search.next();
    if (done) {
      const idsOf = (path: readonly number[]) => path.map((entity) => entityIds[entity] as string);
      return { ...value, paths: value.paths.map(idsOf) };
    }
    for (const entity of value) neighbors.set(entity, yield* ties.neighbors(entity, isWalked));
    yield;
  }
}
