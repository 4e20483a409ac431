import { memoizeAsync } from '../answers/memoize-async.js';
import type { Entity } from '../domain/entity.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { type RelationshipOrder, sortValue } from '../domain/relationship-order.js';
import type { RelationshipQuery, Role } from '../store/graph-store.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { PAGE_SIZE, pageSize } from './arguments/page-size.js';
import type { EntityRelationshipList, RelationshipList } from './list.js';
import type { Context } from './request/context.js';

interface PageArguments {
  readonly orderBy?: RelationshipOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The relationships of the whole graph that pass the filter.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export function listRelationships(
  filter: RelationshipFilter,
  page: PageArguments,
  { store, limits }: Context,
): RelationshipList {
  const query = queryOf(filter, page, limits);
  return {
    page: memoizeAsync(async () => (await store.findRelationships(query)).value),
    count: async () => (await store.countRelationships(filter)).value,
    ...placesIn(query),
  };
}

/** Those in which an entity has a role, in one read with those of all other entities that are asked for the same. */
export function listRelationshipsOf(
  entity: Entity,
  role: Role,
  filter: RelationshipFilter,
  page: PageArguments,
  { loaders, limits }: Context,
): EntityRelationshipList {
  const query = queryOf(filter, page, limits);
  return {
    entity,
    page: () => loaders.relationshipsOf(role, query).load(entity.id),
    count: () => loaders.countOf(role, filter).load(entity.id),
    ...placesIn(query),
  };
}

function queryOf(
  filter: RelationshipFilter,
  { orderBy, first, after }: PageArguments,
  limits: Context['limits'],
): RelationshipQuery {
  const order = orderBy ?? 'ID';
  return {
    filter,
    order,
    first: pageSize(first, PAGE_SIZE, limits),
    after: after == null ? null : placeOf(after, order),
  };
}

function placesIn({
  order,
  filter,
  after,
}: RelationshipQuery): Pick<RelationshipList, 'cursorOf' | 'hasPrevious'> {
  return {
    cursorOf: (relationship) =>
      cursor(order, { value: sortValue(relationship, order, filter.knownOn), id: relationship.id }),
    hasPrevious: after !== null,
  };
}
