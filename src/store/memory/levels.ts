import type { Pausable } from '../../domain/pausable.js';
import type { FoundLevels, Level, PlacedPage } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { findRelationshipsOf } from './relationships.js';

/** See the port. */
export function* findLevels(
  index: GraphIndex,
  ids: readonly string[],
  levels: readonly Level[],
): Pausable<FoundLevels> {
  const pages: ReadonlyMap<string, PlacedPage>[] = [];
  yield* addPages(index, ids, levels, pages);
  return { entities: ids.map((id) => index.entityById.get(id) ?? null), pages };
}

function* addPages(
  index: GraphIndex,
  ids: readonly string[],
  levels: readonly Level[],
  pages: ReadonlyMap<string, PlacedPage>[],
): Pausable<void> {
  const from = [...new Set(ids)];
  for (const { direction, query, below } of levels) {
    const found = yield* findRelationshipsOf(index, from, direction, query);
    pages.push(new Map(from.map((id, at) => [id, found[at] as PlacedPage])));
    const others = from.flatMap((id, at) =>
      (found[at] as PlacedPage).items.map(({ subject, object }) => (subject === id ? object : subject)),
    );
    yield* addPages(index, others, below, pages);
  }
}
