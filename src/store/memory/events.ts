import type { EventEntity } from '../../domain/entity.js';
import { type EventFilter, eventPasses } from '../../domain/event-filter.js';
import type { Pausable } from '../../domain/pausable.js';
import { byFirstDay, firstDay } from '../../domain/relationship-order.js';
import type { EventQuery, Page } from '../graph-store.js';
import { firstIndex } from '../work/first-index.js';
import { sorted } from '../work/sorted.js';
import { StepCounter } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';
import { countOf, isAfter, pageOf } from './page.js';

/** The events that pass, earliest first: see the port. */
export function* findEvents(
  index: GraphIndex,
  { first, after, ...wanted }: EventQuery,
): Pausable<Page<EventEntity>> {
  const rows = yield* smallestCandidateList(index, wanted);
  const start = after === null ? 0 : firstIndex(rows, (event) => isAfter(firstDay(event), event.id, after));
  return yield* pageOf(rows, start, wantedBy(index, wanted), first, costIn(index));
}

export function* countEvents(index: GraphIndex, filter: EventFilter): Pausable<number | null> {
  const rows = yield* smallestCandidateList(index, filter);
  return yield* countOf(rows, wantedBy(index, filter), costIn(index));
}

function wantedBy(index: GraphIndex, filter: EventFilter): (event: EventEntity) => boolean {
  return (event) => eventPasses(event, filter, index.byEnd.get(event.id) ?? []);
}

/** All relationships of an event are looked at to tell whether it passes. */
function costIn(index: GraphIndex): (event: EventEntity) => number {
  return ({ id }) => 1 + (index.byEnd.get(id)?.length ?? 0);
}

/** A list, earliest first, that surely holds all that pass. */
function* smallestCandidateList(index: GraphIndex, { of }: EventFilter): Pausable<readonly EventEntity[]> {
  if (of === null) return index.events;
  const near = new Set<EventEntity>();
  const add = (id: string): void => {
    const entity = index.entityById.get(id);
    if (entity?.kind === 'Event') near.add(entity);
  };
  const counter = new StepCounter();
  for (const id of of) {
    add(id);
    for (const { subject, object } of index.byEnd.get(id) ?? []) {
      if (counter.isDue()) yield;
      add(subject === id ? object : subject);
    }
  }
  return yield* sorted([...near], byFirstDay);
}
