import type { Pausable } from '../../domain/pausable.js';
import type { SortValue } from '../../domain/relationship-order.js';
import type { Neighbors } from '../graph-store.js';
import { firstIndex } from '../work/first-index.js';
import type { PassingTies } from './passing-ties.js';

/** For each entity, those that relationships that pass connect with it: see the port. */
export function* findNeighbors(
  passing: PassingTies,
  entities: readonly string[],
  first: number,
): Pausable<Neighbors[]> {
  const found: Neighbors[] = [];
  for (const id of entities) {
    yield;
    const entity = passing.packed.numberOf.get(id);
    if (entity === undefined) {
      found.push({ first: [], count: 0 });
    } else if (first === 0) {
      const all = yield* passing.neighbors(entity, () => true);
      found.push({ first: [], count: all.length });
    } else {
      found.push(yield* mostRelevant(passing, entity, first));
    }
  }
  return found;
}

/** A neighbor with its most relevant tie. */
interface Neighbor {
  readonly other: number;
  readonly relevance: SortValue;
  readonly degree: number;
  readonly row: number;
}

/** By relevance, which goes on by the greater degree of the other end, then by id. */
function compare(a: Neighbor, b: Neighbor): number {
  if (a.relevance !== b.relevance) return a.relevance < b.relevance ? -1 : 1;
  return b.degree - a.degree || a.row - b.row;
}

function* mostRelevant(passing: PassingTies, entity: number, first: number): Pausable<Neighbors> {
  const { entityIds, degrees } = passing.packed;
  const best: Neighbor[] = [];
  const add = (neighbor: Neighbor) => {
    const last = best.length === first ? best.at(-1) : undefined;
    if (last !== undefined && compare(last, neighbor) < 0) return;
    const place = firstIndex(best, (known) => compare(known, neighbor) > 0);
    best.splice(place, 0, neighbor);
    if (last !== undefined) best.pop();
  };
  let count = 0;
  let last: Neighbor | null = null;
  // The ties with one other stand together, by id: of equally relevant ones the first counts.
  yield* passing.each(entity, (other, row) => {
    const relevance = passing.relevance(row);
    if (last?.other === other) {
      if (relevance < last.relevance) last = { ...last, relevance, row };
      return;
    }
    if (last !== null) add(last);
    count += 1;
    last = { other, relevance, degree: degrees[other] as number, row };
  });
  if (last !== null) add(last);
  return { first: best.map(({ other }) => entityIds[other] as string), count };
}
