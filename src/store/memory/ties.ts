import type { Entity } from '../../domain/entity.js';
import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import { strengthOf } from '../../domain/relationship-order.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { HubQuery, Pair, Tie } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { filtered } from './page.js';
import { StepCounter, type Work } from './work.js';

/** The ties between the two of each pair that pass, strongest first: see the port. */
export function* findTies(
  index: GraphIndex,
  pairs: readonly Pair[],
  filter: RelationshipFilter,
): Work<Tie[][]> {
  const found: Tie[][] = [];
  for (const [a, b] of pairs) {
    yield;
    const ties = yield* between(index, a, b, filter);
    found.push(
      ties
        .map((relationship) => ({
          id: relationship.id,
          type: relationship.type,
          strength: strengthOf(relationship, knownUnder(filter)),
        }))
        // A stable sort: equally strong ones stay sorted by id.
        .sort((one, other) => (one.strength < other.strength ? -1 : one.strength > other.strength ? 1 : 0)),
    );
  }
  return found;
}

/** All ties of the two that pass, by id; found from the end that has fewer. */
function between(
  index: GraphIndex,
  a: string,
  b: string,
  filter: RelationshipFilter,
): Work<readonly Relationship[]> {
  const [ofA, ofB] = [index.byEnd.get(a) ?? [], index.byEnd.get(b) ?? []];
  const [few, other] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a];
  return filtered(few, (row) => (row.subject === other || row.object === other) && passes(row, filter));
}

/** The hubs next to the ends, by id: see the port. */
export function* findHubs(index: GraphIndex, { ends, filter, maxDegree }: HubQuery): Work<Entity[]> {
  const isHub = (id: string): boolean => !ends.includes(id) && (index.degrees.get(id) ?? 0) > maxDegree;
  const hubs = new Set<string>();
  for (const end of ends) for (const id of yield* tiedWith(index, end, filter, isHub)) hubs.add(id);
  return [...hubs]
    .sort()
    .flatMap((id) => index.entityById.get(id) ?? [])
    .filter(({ kind }) => WAYPOINT_KINDS.includes(kind));
}

/** The entities that a tie that passes connects with this one: those that are `wanted`, each once. */
export function* tiedWith(
  index: GraphIndex,
  id: string,
  filter: RelationshipFilter,
  wanted: (id: string) => boolean,
): Work<Set<string>> {
  const neighbors = new Set<string>();
  const counter = new StepCounter();
  const rows = index.byEnd.get(id) ?? [];
  for (let i = 0; i < rows.length; i++) {
    if (counter.isDue()) yield;
    const relationship = rows[i] as Relationship;
    const other = relationship.subject === id ? relationship.object : relationship.subject;
    // The filter comes last: it costs the most.
    if (!neighbors.has(other) && wanted(other) && passes(relationship, filter)) neighbors.add(other);
  }
  return neighbors;
}
