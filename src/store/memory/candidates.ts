import { byId } from '../../domain/compare.js';
import type { Entity } from '../../domain/entity.js';
import type { CandidateQuery, Candidates } from '../graph-store.js';
import { sorted } from '../work/sorted.js';
import { StepCounter, type Work } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';

/** The entities that share a term with the query, most shared terms first, then by id: see the port. */
export function* candidates(index: GraphIndex, { terms, kinds, limit }: CandidateQuery): Work<Candidates> {
  const shared = new Map<Entity, number>();
  const counter = new StepCounter();
  for (const term of new Set(terms)) {
    const entities = index.byTerm.get(term) ?? [];
    for (let i = 0; i < entities.length; i++) {
      if (counter.isDue()) yield;
      const entity = entities[i] as Entity;
      if (kinds === null || kinds.includes(entity.kind)) shared.set(entity, (shared.get(entity) ?? 0) + 1);
    }
  }
  const ranked = yield* sorted([...shared], ([a, ofA], [b, ofB]) => ofB - ofA || byId(a, b));
  const entities = ranked.slice(0, limit).map(([entity]) => entity);
  const standings = entities.map(({ id }) => ({
    degree: index.degrees.get(id) ?? 0,
    isEnd: index.byEnd.has(id),
  }));
  return { entities, standings, cut: ranked.length > limit };
}
