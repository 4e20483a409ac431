import { entityRelationships, type RelationshipFilter } from '../generated/operations.js';
import { type Pages, usePages } from './use-pages.js';

/** The relationships of an entity by id, a hundred at a time; not asked for while `filter` is null. */
export function useRelationshipsOf(id: string, filter: RelationshipFilter | null): Pages {
  const variables = filter && { id, filter, knownOn: filter.knownOn ?? null };
  return usePages(entityRelationships, variables, ({ entity }) => entity?.relationships);
}
