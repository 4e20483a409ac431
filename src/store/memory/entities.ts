import type { Entity } from '../../domain/entity.js';
import { type EntityFilter, entityPasses } from '../../domain/entity-filter.js';
import { foldName } from '../../domain/fold-name.js';
import type { EntityQuery, Page } from '../graph-store.js';
import { firstIndex } from './first-index.js';
import type { GraphIndex } from './graph-index.js';
import { countOf, filtered, pageOf } from './page.js';

/** The entities that pass, by id: see the port. */
export function findEntities(index: GraphIndex, { filter, first, after }: EntityQuery): Page<Entity> {
  return pageOf(filtered(rowsAfter(narrowest(index, filter), after), wantedBy(index, filter)), first);
}

export function countEntities(index: GraphIndex, filter: EntityFilter): number | null {
  return countOf(filtered(narrowest(index, filter), wantedBy(index, filter)));
}

function wantedBy(index: GraphIndex, filter: EntityFilter): (entity: Entity) => boolean {
  return (entity) => entityPasses(entity, filter, index.cited.has(entity.id));
}

/** A list, by id, that surely holds all that pass. */
function narrowest(index: GraphIndex, { ids, name, externalId }: EntityFilter): readonly Entity[] {
  if (ids !== null) {
    return [...new Set(ids)].sort().flatMap((id) => index.entityById.get(id) ?? []);
  }
  if (name !== null) return index.byFoldedName.get(foldName(name)) ?? [];
  if (externalId !== null) return index.byExternalId.get(externalId.value) ?? [];
  return index.dataset.entities;
}

function rowsAfter(byId: readonly Entity[], id: string | null): readonly Entity[] {
  return id === null ? byId : byId.slice(firstIndex(byId, (entity) => entity.id > id));
}
