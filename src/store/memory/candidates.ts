import type { Entity } from '../../domain/entity.js';
import type { CandidateQuery, Candidates } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';

/** The entities that share a term with the query, most shared terms first, then by id: see the port. */
export function candidates(index: GraphIndex, { terms, kinds, limit }: CandidateQuery): Candidates {
  const shared = new Map<Entity, number>();
  for (const term of new Set(terms)) {
    for (const entity of index.byTerm.get(term) ?? []) {
      if (kinds === null || kinds.includes(entity.kind)) shared.set(entity, (shared.get(entity) ?? 0) + 1);
    }
  }
  const entities = [...shared]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a.id < b.id ? -1 : 1))
    .map(([entity]) => entity);
  return { entities: entities.slice(0, limit), cut: entities.length > limit };
}
