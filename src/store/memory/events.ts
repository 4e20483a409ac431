import type { EventEntity } from '../../domain/entity.js';
import { type EventFilter, eventPasses } from '../../domain/event-filter.js';
import { byFirstDay, firstDay } from '../../domain/relationship-order.js';
import type { EventQuery, Page } from '../graph-store.js';
import { firstIndex } from './first-index.js';
import type { GraphIndex } from './graph-index.js';
import { countOf, filtered, pageOf } from './page.js';
import { standsAfter } from './stands-after.js';

/** The events that pass, earliest first: see the port. */
export function findEvents(index: GraphIndex, { first, after, ...wanted }: EventQuery): Page<EventEntity> {
  const rows = narrowest(index, wanted);
  const start =
    after === null ? 0 : firstIndex(rows, (event) => standsAfter(firstDay(event), event.id, after));
  return pageOf(filtered(rows.slice(start), wantedBy(index, wanted)), first);
}

export function countEvents(index: GraphIndex, filter: EventFilter): number | null {
  return countOf(filtered(narrowest(index, filter), wantedBy(index, filter)));
}

function wantedBy(index: GraphIndex, filter: EventFilter): (event: EventEntity) => boolean {
  return (event) => eventPasses(event, filter, index.byEnd.get(event.id) ?? []);
}

/** A list, earliest first, that surely holds all that pass. */
function narrowest(index: GraphIndex, { of }: EventFilter): readonly EventEntity[] {
  if (of === null) return index.events;
  const near = of.flatMap((id) => [
    id,
    ...(index.byEnd.get(id) ?? []).map(({ subject, object }) => (subject === id ? object : subject)),
  ]);
  return [...new Set(near)]
    .map((id) => index.entityById.get(id))
    .filter((entity) => entity?.kind === 'Event')
    .sort(byFirstDay);
}
