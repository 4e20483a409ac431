import type { GraphStore, Read } from '../../store/graph-store.js';
import { type Limits, limitExceeded } from '../bounds/limits.js';
import type { Deadline } from './deadline.js';

/** A reading of one revision. */
export interface PinnedStore {
  readonly store: GraphStore;
  /** Whether a read met another revision than the first one did: what was read so far is of no use. */
  readonly hasChanged: () => boolean;
}

/** Never leaves `api/`: the request is run again from its start. */
class RevisionChanged extends Error {
  override readonly name = 'RevisionChanged';
}

/**
 * The store as one try of one request sees it: every read is of the revision that the first read met, before the
 * deadline, and within the number of reads that a request may ask for.
 */
export function pinnedStore(store: GraphStore, limits: Limits, { within }: Deadline): PinnedStore {
  let revision: string | null = null;
  let changed = false;
  let reads = 0;
  const pinned = async <T>(ask: () => Promise<Read<T>>): Promise<Read<T>> => {
    if (changed) throw new RevisionChanged();
    reads += 1;
    if (reads > limits.reads) throw limitExceeded('reads', limits.reads, 'more');
    const read = await within(ask);
    revision ??= read.revision;
    if (read.revision === revision) return read;
    changed = true;
    throw new RevisionChanged();
  };

  return {
    hasChanged: () => changed,
    store: {
      name: store.name,
      dataset: () => pinned(() => store.dataset()),
      currentIds: (ids) => pinned(() => store.currentIds(ids)),
      entities: (ids) => pinned(() => store.entities(ids)),
      relationships: (ids) => pinned(() => store.relationships(ids)),
      findEntities: (query) => pinned(() => store.findEntities(query)),
      countEntities: (filter) => pinned(() => store.countEntities(filter)),
      findRelationships: (query) => pinned(() => store.findRelationships(query)),
      countRelationships: (filter) => pinned(() => store.countRelationships(filter)),
      findRelationshipsOf: (entities, role, query) =>
        pinned(() => store.findRelationshipsOf(entities, role, query)),
      countRelationshipsOf: (entities, role, filter) =>
        pinned(() => store.countRelationshipsOf(entities, role, filter)),
      findEvents: (query) => pinned(() => store.findEvents(query)),
      countEvents: (filter) => pinned(() => store.countEvents(filter)),
      findNeighbours: (entities, filter, first) =>
        pinned(() => store.findNeighbours(entities, filter, first)),
      candidates: (query) => pinned(() => store.candidates(query)),
      findPaths: (query) => pinned(() => store.findPaths(query)),
      findTies: (pairs, filter) => pinned(() => store.findTies(pairs, filter)),
      findHubs: (query) => pinned(() => store.findHubs(query)),
      close: () => store.close(),
    },
  };
}
