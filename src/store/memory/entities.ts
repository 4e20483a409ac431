import type { Entity } from '../../domain/entity.js';
import { type EntityFilter, entityPasses } from '../../domain/entity-filter.js';
import { foldName } from '../../domain/fold-name.js';
import type { EntityQuery, Page } from '../graph-store.js';
import { firstIndex } from '../work/first-index.js';
import type { Work } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';
import { countOf, pageOf } from './page.js';

/** The entities that pass, by id: see the port. */
export function* findEntities(index: GraphIndex, { filter, first, after }: EntityQuery): Work<Page<Entity>> {
  const rows = yield* smallestCandidateList(index, filter);
  const start = after === null ? 0 : firstIndex(rows, ({ id }) => id > after);
  return yield* pageOf(rows, start, wantedBy(index, filter), first);
}

export function* countEntities(index: GraphIndex, filter: EntityFilter): Work<number | null> {
  return yield* countOf(yield* smallestCandidateList(index, filter), wantedBy(index, filter));
}

function wantedBy(index: GraphIndex, filter: EntityFilter): (entity: Entity) => boolean {
  return (entity) => entityPasses(entity, filter, index.cited.has(entity.id));
}

/** A list, by id, that surely holds all that pass. */
function* smallestCandidateList(
  index: GraphIndex,
  { ids, name, externalId }: EntityFilter,
): Work<readonly Entity[]> {
  if (ids !== null) {
    return [...new Set(ids)].sort().flatMap((id) => index.entityById.get(id) ?? []);
  }
  if (name !== null) return (yield* index.byFoldedName()).get(foldName(name)) ?? [];
  if (externalId !== null) return (yield* index.byExternalId()).get(externalId.value) ?? [];
  return index.dataset.entities;
}
