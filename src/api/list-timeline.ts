import { memoizeAsync } from '../answers/memoize-async.js';
import { countTimeline, findTimeline, type TimelineItem, timelinePlace } from '../answers/timeline.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { namedEntities } from './arguments/named-ids.js';
import { pageSize, TIMELINE_ITEMS } from './arguments/page-size.js';
import { relationshipFilter } from './arguments/relationship-filter.js';
import type { QueryTimelineArgs } from './generated/resolver-types.js';
import type { TimelineList } from './list.js';
import type { Context } from './request/context.js';
import { remember } from './request/loaders.js';

/**
 * What happened when.
 * @param withEnds see `RelationshipQuery`.
 * @throws InputError where no entity has an id; InputError or LimitError naming the argument that
 * asks for no page.
 */
export async function listTimeline(
  { of, filter, first, after }: QueryTimelineArgs,
  context: Context,
  withEnds: boolean,
): Promise<TimelineList> {
  const { store, limits, loaders } = context;
  const page = {
    first: pageSize(first, TIMELINE_ITEMS, limits),
    after: after == null ? null : placeOf(after, 'TIMELINE'),
  };
  const wanted = {
    of: of == null ? null : await namedEntities('of', of, context),
    filter: await relationshipFilter(filter, context),
  };
  return {
    page: memoizeAsync(async () => {
      const { items, hasMore, ends } = await findTimeline(store, { ...wanted, ...page, withEnds });
      remember(ends, loaders);
      const cursorAt = (i: number) => cursor('TIMELINE', timelinePlace(items[i] as TimelineItem));
      return { items, hasMore, cursorAt };
    }),
    count: () => countTimeline(store, wanted),
    hasPrevious: page.after !== null,
  };
}
