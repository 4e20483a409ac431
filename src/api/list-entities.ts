import { memoizeAsync } from '../answers/memoize-async.js';
import type { Entity } from '../domain/entity.js';
import type { EntityFilter } from '../domain/entity-filter.js';
import { invariant } from '../domain/errors.js';
import { mapMaybe } from '../domain/maybe-promise.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { PAGE_SIZE, pageSize } from './arguments/page-size.js';
import type { EntityList, WorkList } from './list.js';
import type { Context } from './request/context.js';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The entities that pass the filter.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export function listEntities(
  filter: EntityFilter,
  { first, after }: PageArguments,
  { store, limits }: Context,
): EntityList {
  const query = {
    filter,
    first: pageSize(first, PAGE_SIZE, limits),
    after: after == null ? null : placeOf(after, 'ENTITY_ID').id,
  };
  return {
    page: memoizeAsync(() =>
      mapMaybe(store.findEntities(query), ({ value }) => {
        const cursorOf = ({ id }: Entity) => cursor('ENTITY_ID', { value: '', id });
        return { ...value, cursorAt: (i: number) => cursorOf(value.items[i] as Entity) };
      }),
    ),
    count: () => mapMaybe(store.countEntities(filter), ({ value }) => value),
    hasPrevious: query.after !== null,
  };
}

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
