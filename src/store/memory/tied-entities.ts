import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { GraphIndex } from './graph-index.js';

/** Whether a path may walk it. */
export function isPassingTie(relationship: Relationship, filter: RelationshipFilter): boolean {
  return VOCABULARY[relationship.type].tie && passes(relationship, filter);
}

/** Whom a tie that passes connects with an entity: those that are `wanted`, each once. */
export function tiedWith(
  index: GraphIndex,
  id: string,
  filter: RelationshipFilter,
  wanted: (id: string) => boolean,
): Set<string> {
  const neighbors = new Set<string>();
  for (const relationship of index.byEnd.get(id) ?? []) {
    const other = relationship.subject === id ? relationship.object : relationship.subject;
    // The filter comes last: it costs the most.
    if (!neighbors.has(other) && wanted(other) && isPassingTie(relationship, filter)) neighbors.add(other);
  }
  return neighbors;
}
