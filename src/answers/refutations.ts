import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { Relationship } from '../domain/relationship.js';
import type { GraphStore, Page, Pair } from '../store/graph-store.js';

/**
 * What is denied of the two, in either direction: NEGATED relationships of any type that pass the rest of the filter, the
 * strongest first, then by id; the first so many.
 */
export async function refutations(
  store: GraphStore,
  pair: Pair,
  filter: RelationshipFilter,
  first: number,
): Promise<Page<Relationship>> {
  const { value } = await store.findRelationships({
    filter: { ...filter, types: null, polarity: ['NEGATED'], within: pair },
    order: 'BEST_SUPPORTED_FIRST',
    first,
    after: null,
  });
  return value;
}
