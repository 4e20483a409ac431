import type { Relationship } from '../domain/relationship.js';
import type { RelationshipFilter } from '../domain/relationship-filter.js';
import { strengthOf } from '../domain/relationship-order.js';
import type { GraphStore, Pair } from '../store/graph-store.js';

/** Nobody reads more. */
const MOST = 100;

/**
 * What is denied of the two, in either direction: NEGATED relationships of any type that pass the rest of the filter, the
 * strongest first, then by id.
 */
export async function refutations(
  store: GraphStore,
  [a, b]: Pair,
  filter: RelationshipFilter,
): Promise<Relationship[]> {
  const directions = [
    { subject: a, object: b },
    { subject: b, object: a },
  ].filter((ends) => agree(filter.subject, ends.subject) && agree(filter.object, ends.object));
  const pages = await Promise.all(
    directions.map((ends) =>
      store.findRelationships({
        filter: { ...filter, ...ends, types: null, polarity: ['NEGATED'] },
        order: 'BEST_SUPPORTED_FIRST',
        first: MOST,
        after: null,
      }),
    ),
  );
  // A symmetric one is found from either end.
  const found = new Map(pages.flatMap(({ value }) => value.items).map((it) => [it.id, it]));
  return [...found.values()]
    .map((relationship) => ({
      relationship,
      key: `${strengthOf(relationship, filter.knownOn)} ${relationship.id}`,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ relationship }) => relationship)
    .slice(0, MOST);
}

const agree = (wanted: string | null, end: string): boolean => wanted === null || wanted === end;
