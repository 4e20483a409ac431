import type { Entity } from '../../domain/entity.js';
import type { Pausable } from '../../domain/pausable.js';
import { isSupported } from '../../domain/support.js';
import type { RelationshipType } from '../../domain/vocabulary.js';
import type { CandidateQuery, Candidates } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';

/** See the port. */
export function* candidates(
  index: GraphIndex,
  { terms, kinds, types, limit }: CandidateQuery,
): Pausable<Candidates> {
  const search = yield* index.search();
  const hasType = (id: string, wanted: readonly RelationshipType[]) =>
    (index.byEnd.get(id) ?? []).some(
      (one) => wanted.includes(one.type) && one.polarity === 'AFFIRMED' && isSupported(one, null),
    );
  const isWanted = (number: number) => {
    const { id, kind } = search.entities[number] as Entity;
    return (kinds === null || kinds.includes(kind)) && (types === null || hasType(id, types));
  };
  const { found, shared, leftOut } = yield* search.terms.sharing(terms, limit, isWanted);
  const entities = found.map((number) => search.entities[number] as Entity);
  const standings = entities.map(({ id }) => ({
    degree: index.degrees.get(id) ?? 0,
    isEnd: index.byEnd.has(id),
  }));
  return { entities, standings, shared, leftOut };
}
