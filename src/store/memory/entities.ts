import type { Entity } from '../../domain/entity.js';
import { type EntityFilter, entityPasses } from '../../domain/entity-filter.js';
import type { EntityOrder } from '../../domain/entity-order.js';
import { foldName } from '../../domain/fold-name.js';
import type { Pausable } from '../../domain/pausable.js';
import type { EntityQuery, PlacedEntities } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { mostConnected } from './most-connected.js';
import { type Ordering, ordering } from './ordering.js';
import { countOf, pageOf } from './page.js';

/** The entities that pass: see the port. */
export function* findEntities(
  index: GraphIndex,
  { filter, order, first, after }: EntityQuery,
): Pausable<PlacedEntities> {
  const byId = yield* smallestCandidateList(index, filter);
  const { rows, startAfter, sortValueOf } = yield* orderingIn(index, byId, order);
  const page = yield* pageOf(rows, startAfter(after), wantedBy(index, filter), first);
  return { ...page, places: page.items.map((row) => ({ value: sortValueOf(row), id: row.id })) };
}

/** @param byId some of the entities, or all, whose ordering is kept. */
function* orderingIn(
  index: GraphIndex,
  byId: readonly Entity[],
  order: EntityOrder,
): Pausable<Ordering<Entity>> {
  if (order === 'ID') return ordering(byId, () => '');
  if (byId === index.dataset.entities) return yield* index.mostConnected();
  return yield* mostConnected(byId, index.degrees);
}

export function* countEntities(index: GraphIndex, filter: EntityFilter): Pausable<number | null> {
  return yield* countOf(yield* smallestCandidateList(index, filter), wantedBy(index, filter));
}

function wantedBy(index: GraphIndex, filter: EntityFilter): (entity: Entity) => boolean {
  return (entity) => entityPasses(entity, filter, index.cited.has(entity.id));
}

/** A list, by id, that surely holds all that pass. */
function* smallestCandidateList(
  index: GraphIndex,
  { ids, name, externalId }: EntityFilter,
): Pausable<readonly Entity[]> {
  if (ids !== null) {
    return [...new Set(ids)].sort().flatMap((id) => index.entityById.get(id) ?? []);
  }
  if (name !== null) return (yield* index.byFoldedName()).get(foldName(name)) ?? [];
  if (externalId !== null) return (yield* index.byExternalId()).get(externalId.value) ?? [];
  return index.dataset.entities;
}
