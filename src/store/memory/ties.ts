import type { Entity } from '../../domain/entity.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { strengthOf } from '../../domain/relationship-order.js';
import type { HubQuery, Pair, Tie } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { PassingTies } from './packed-ties.js';
import type { Work } from './work.js';

/** The ties between the two of each pair that pass, strongest first: see the port. */
export function* findTies(
  index: GraphIndex,
  pairs: readonly Pair[],
  filter: RelationshipFilter,
): Work<Tie[][]> {
  const packed = yield* index.packedTies();
  const passing = new PassingTies(packed, filter);
  const knownOn = knownUnder(filter);
  const found: Tie[][] = [];
  for (const pair of pairs) {
    yield;
    const [a, b] = pair.map((id) => packed.numberOf.get(id));
    const ties = a === undefined || b === undefined ? [] : yield* passing.between(a, b);
    found.push(
      ties
        .map((relationship) => ({
          id: relationship.id,
          type: relationship.type,
          strength: strengthOf(relationship, knownOn),
        }))
        // A stable sort: equally strong ones stay sorted by id.
        .sort((one, other) => (one.strength < other.strength ? -1 : one.strength > other.strength ? 1 : 0)),
    );
  }
  return found;
}

/** The hubs next to the ends, by id: see the port. */
export function* findHubs(index: GraphIndex, { ends, filter, maxDegree }: HubQuery): Work<Entity[]> {
  const packed = yield* index.packedTies();
  const passing = new PassingTies(packed, filter);
  const numbers = ends.flatMap((id) => packed.numberOf.get(id) ?? []);
  const isHub = (other: number, degree: number | null) =>
    degree !== null && degree > maxDegree && !numbers.includes(other);
  const hubs = new Set<number>();
  for (const end of numbers) for (const hub of yield* passing.neighbors(end, isHub)) hubs.add(hub);
  return [...hubs].sort((a, b) => a - b).flatMap((hub) => index.dataset.entities[hub] ?? []);
}
