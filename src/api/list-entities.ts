import { memoizeAsync } from '../answers/memoize-async.js';
import type { EntityFilter } from '../domain/entity-filter.js';
import type { EntityOrder } from '../domain/entity-order.js';
import { invariant } from '../domain/errors.js';
import { mapMaybe } from '../domain/maybe-promise.js';
import type { Place } from '../store/graph-store.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { PAGE_SIZE, pageSize } from './arguments/page-size.js';
import type { EntityList, WorkList } from './list.js';
import type { Context } from './request/context.js';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: EntityOrder | null | undefined;
}

/**
 * The entities that pass the filter.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export function listEntities(
  filter: EntityFilter,
  { orderBy, first, after }: PageArguments,
  { store, limits }: Context,
): EntityList {
  const order = orderBy ?? 'ID';
  const inList = LIST_ORDERS[order];
  const query = {
    filter,
    order,
    first: pageSize(first, PAGE_SIZE, limits),
    after: after == null ? null : placeOf(after, inList),
  };
  return {
    page: memoizeAsync(() =>
      mapMaybe(store.findEntities(query), ({ value: { items, hasMore, places } }) => ({
        ...{ items, hasMore },
        cursorAt: (i: number) => cursor(inList, places[i] as Place),
      })),
    ),
    count: () => mapMaybe(store.countEntities(filter), ({ value }) => value),
    hasPrevious: query.after !== null,
  };
}

/** What the cursors of each order are of: those of relationships by id are others. */
const LIST_ORDERS = { ID: 'ENTITY_ID', MOST_CONNECTED_FIRST: 'MOST_CONNECTED_FIRST' } as const;

/** The same for a filter that only works pass. */
export function listWorks(filter: EntityFilter, page: PageArguments, context: Context): WorkList {
  const list = listEntities(filter, page, context);
  return {
    ...list,
    page: () =>
      mapMaybe(list.page(), ({ items, ...rest }) => {
        const works = items.filter((item) => item.kind === 'Work');
        invariant(works.length === items.length, 'the store gave sources that are no works');
        return { ...rest, items: works };
      }),
  };
}
