import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { strengthOf } from '../../domain/relationship-order.js';
import type { Pair, Tie } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { isPassingTie } from './tied-entities.js';

/** The ties between the two of each pair that pass, strongest first: see the port. */
export function findTies(index: GraphIndex, pairs: readonly Pair[], filter: RelationshipFilter): Tie[][] {
  return pairs.map(([a, b]) =>
    between(index, a, b)
      .filter((relationship) => isPassingTie(relationship, filter))
      .map((relationship) => ({
        id: relationship.id,
        strength: strengthOf(relationship, filter.knownOn),
      }))
      // A stable sort: equally strong ones stay sorted by id.
      .sort((one, other) => (one.strength < other.strength ? -1 : one.strength > other.strength ? 1 : 0)),
  );
}

/** All relationships of the two, by id; found from the end that has fewer. */
function between(index: GraphIndex, a: string, b: string) {
  const [ofA, ofB] = [index.byEnd.get(a) ?? [], index.byEnd.get(b) ?? []];
  const [few, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a];
  return few.filter(({ subject, object }) => subject === other || object === other);
}
