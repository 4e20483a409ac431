import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { degreeKey, sortValue } from '../../domain/relationship-order.js';
import type { Neighbors } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { sorted } from './sorted.js';
import { StepCounter, type Work } from './work.js';

/** For each entity, those that relationships that pass connect with it: see the port. */
export function* findNeighbors(
  index: GraphIndex,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Work<Neighbors[]> {
  const found: Neighbors[] = [];
  for (const id of entities) {
    yield;
    found.push(yield* neighborsOf(index, id, filter, first));
  }
  return found;
}

function* neighborsOf(
  index: GraphIndex,
  id: string,
  filter: RelationshipFilter,
  first: number,
): Work<Neighbors> {
  const best = new Map<string, string>();
  const counter = new StepCounter();
  for (const relationship of index.byEnd.get(id) ?? []) {
    if (counter.isDue()) yield;
    const { subject, object } = relationship;
    const other = subject === id ? object : subject;
    if (other === id || !passes(relationship, filter)) continue;
    const relevance = sortValue(relationship, 'RELEVANCE', filter.knownOn);
    const key = `${relevance}${degreeKey(index.degrees.get(other) ?? 0)} ${relationship.id}`;
    const known = best.get(other);
    if (known === undefined || key < known) best.set(other, key);
  }
  const strongestFirst = first === 0 ? [] : yield* sorted([...best], ([, a], [, b]) => (a < b ? -1 : 1));
  return { first: strongestFirst.slice(0, first).map(([other]) => other), count: best.size };
}
