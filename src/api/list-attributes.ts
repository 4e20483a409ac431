import { memoizeAsync } from '../answers/memoize-async.js';
import type { Attribute } from '../domain/attribute.js';
import type { AttributeFilter } from '../domain/filter/attribute-filter.js';
import { knownUnder } from '../domain/filter/statement-filter.js';
import { type MaybePromise, mapMaybe } from '../domain/maybe-promise.js';
import { type StatementOrder, sortValue } from '../domain/relationship-order.js';
import type { AttributeQuery, Page } from '../store/graph-store.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { PAGE_SIZE, pageSize } from './arguments/page-size.js';
import type { Limits } from './bounds/limits.js';
import type { AttributeList, PageOfList } from './list.js';
import type { Context } from './request/context.js';

interface PageArguments extends PageOfList {
  readonly orderBy?: StatementOrder | null | undefined;
}

/**
 * The attributes of the whole graph that pass the filter.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export function listAttributes(
  filter: AttributeFilter,
  page: PageArguments,
  { store, limits }: Context,
): AttributeList {
  return listFrom(
    (query) => mapMaybe(store.findAttributes(query), ({ value }) => value),
    () => mapMaybe(store.countAttributes(filter), ({ value }) => value),
    queryOf(filter, page, limits),
  );
}

/** Those of an entity, in one read with those of all other entities that are asked for the same. */
export function listAttributesOf(
  id: string,
  filter: AttributeFilter,
  page: PageArguments,
  { loaders, limits }: Context,
): AttributeList {
  return listFrom(
    (query) => loaders.attributesOf(query).load(id),
    () => loaders.countAttributesOf(filter).load(id),
    queryOf(filter, page, limits),
  );
}

function listFrom(
  find: (query: AttributeQuery) => MaybePromise<Page<Attribute>>,
  count: () => MaybePromise<number | null>,
  query: AttributeQuery,
): AttributeList {
  const { order, filter, after } = query;
  return {
    page: memoizeAsync(() =>
      mapMaybe(find(query), ({ items, hasMore }) => {
        const cursorOf = (row: Attribute) =>
          cursor(order, { value: sortValue(row, order, knownUnder(filter)), id: row.id });
        return { items, hasMore, cursorAt: (i: number) => cursorOf(items[i] as Attribute) };
      }),
    ),
    count,
    hasPrevious: after !== null,
  };
}

function queryOf(
  filter: AttributeFilter,
  { orderBy, first, after }: PageArguments,
  limits: Limits,
): AttributeQuery {
  const order = orderBy ?? 'ID';
  return {
    filter,
    order,
    first: pageSize(first, PAGE_SIZE, limits),
    after: after == null ? null : placeOf(after, order),
  };
}
