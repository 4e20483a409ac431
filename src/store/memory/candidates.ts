import type { Entity } from '../../domain/entity.js';
import type { CandidateQuery, Candidates } from '../graph-store.js';
import type { Work } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';

/** See the port. */
export function* candidates(index: GraphIndex, { terms, kinds, limit }: CandidateQuery): Work<Candidates> {
  const search = yield* index.search();
  const isWanted = (number: number) =>
    kinds === null || kinds.includes((search.entities[number] as Entity).kind);
  const { found, shared, leftOut } = yield* search.terms.sharing(terms, limit, isWanted);
  const entities = found.map((number) => search.entities[number] as Entity);
  const standings = entities.map(({ id }) => ({
    degree: index.degrees.get(id) ?? 0,
    isEnd: index.byEnd.has(id),
  }));
  return { entities, standings, shared, leftOut };
}
