import type { Entity, EventEntity } from '../domain/entity.js';
import type { EventFilter } from '../domain/event-filter.js';
import type { Relationship } from '../domain/relationship.js';
import { byFirstDay, firstDay } from '../domain/relationship-order.js';
import { COUNT_LIMIT, type GraphStore, type Page, type Place } from '../store/graph-store.js';

export type TimelineItem = EventEntity | Relationship;

export interface TimelineQuery extends EventFilter {
  readonly first: number;
  /** Rows after this place, whether or not a row is still there. */
  readonly after: Place<number> | null;
  /** As of `RelationshipQuery`. */
  readonly withEnds: boolean;
}

export interface FoundTimeline extends Page<TimelineItem> {
  /** As of `PlacedPage`. */
  readonly ends: readonly Entity[];
}

/**
 * The events of some entities (see `eventPasses`) and the relationships that have one of them at an end, all of them that
 * pass, by the first day that each may be of, then by id; those without one last.
 */
export async function findTimeline(
  store: GraphStore,
  { of, filter, first, after, withEnds }: TimelineQuery,
): Promise<FoundTimeline> {
  const [events, relationships] = await Promise.all([
    store.findEvents({ of, filter, first, after }),
    store.findRelationships({
      filter: { ...filter, touching: of },
      ...{ order: 'EARLIEST_FIRST', first, after, withEnds },
    }),
  ]);
  const items = [...events.value.items, ...relationships.value.items].sort(byFirstDay);
  return {
    items: items.slice(0, first),
    hasMore: items.length > first || events.value.hasMore || relationships.value.hasMore,
    ends: relationships.value.ends,
  };
}

/** How many there are; null above `COUNT_LIMIT`. */
export async function countTimeline(store: GraphStore, { of, filter }: EventFilter): Promise<number | null> {
  const counts = await Promise.all([
    store.countEvents({ of, filter }),
    store.countRelationships({ ...filter, touching: of }),
  ]);
  const sum = counts.reduce((total, { value }) => total + (value ?? COUNT_LIMIT + 1), 0);
  return sum > COUNT_LIMIT ? null : sum;
}

/** Where an item is in the order. */
export function timelinePlace(item: TimelineItem): Place<number> {
  return { value: firstDay(item), id: item.id };
}
