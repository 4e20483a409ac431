import type { Relationship } from '../domain/relationship.js';
import type { RelationshipFilter } from '../domain/relationship-filter.js';
import type { GraphStore, Pair } from '../store/graph-store.js';

/** Nobody reads more. */
const MOST = 100;

/**
 * What is denied of the two, in either direction: NEGATED relationships of any type that pass the rest of the filter, the
 * strongest first, then by id.
 */
export async function refutations(
  store: GraphStore,
  pair: Pair,
  filter: RelationshipFilter,
): Promise<readonly Relationship[]> {
  const { value } = await store.findRelationships({
    filter: { ...filter, types: null, polarity: ['NEGATED'], within: pair },
    order: 'BEST_SUPPORTED_FIRST',
    first: MOST,
    after: null,
  });
  return value.items;
}
