import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { strengthOf } from '../../domain/relationship-order.js';
import type { Neighbors } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';

/** Whom relationships that pass connect with an entity: see the port. */
export function findNeighbors(
  index: GraphIndex,
  id: string,
  filter: RelationshipFilter,
  first: number,
): Neighbors {
  const best = new Map<string, string>();
  for (const relationship of index.byEnd.get(id) ?? []) {
    const { subject, object } = relationship;
    const other = subject === id ? object : subject;
    if (other === id || !passes(relationship, filter)) continue;
    const key = `${strengthOf(relationship, filter.knownOn)} ${relationship.id}`;
    const known = best.get(other);
    if (known === undefined || key < known) best.set(other, key);
  }
  const strongestFirst = first === 0 ? [] : [...best].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return { first: strongestFirst.slice(0, first).map(([other]) => other), count: best.size };
}
