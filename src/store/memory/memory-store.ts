import type { Dataset } from '../../domain/dataset.js';
import type { GraphStore, Read } from '../graph-store.js';
import { eitherSignal } from '../until-aborted.js';
import { candidates } from './candidates.js';
import { countEntities, findEntities } from './entities.js';
import { countEvents, findEvents } from './events.js';
import { GraphIndex } from './graph-index.js';
import { findHubs } from './hubs.js';
import { findNeighbors } from './neighbors.js';
import { findPaths } from './paths.js';
import { countRelationships, findRelationships } from './relationships.js';
import { findTies } from './ties.js';

export interface MemoryStore extends GraphStore {
  /** Reads that start after this see the new dataset, whole; those before it saw the old one. */
  replace(dataset: Dataset): void;
}

/** A store that keeps the dataset as it is, with an index over it. It never throws `StoreError`. */
export function memoryStore(dataset: Dataset): MemoryStore {
  let index = new GraphIndex(dataset);
  return {
    ...readsOf(() => index, null),
    replace: (next) => {
      index = new GraphIndex(next);
    },
  };
}

function readsOf(current: () => GraphIndex, signal: AbortSignal | null): GraphStore {
  /** Each read is synchronous and sees one index, so that no `replace` can come between. */
  const read = async <T>(from: (index: GraphIndex) => T): Promise<Read<T>> => {
    signal?.throwIfAborted();
    const index = current();
    return { revision: index.dataset.revision, value: from(index) };
  };

  return {
    name: 'memory',
    dataset: () => read(({ summary }) => summary),
    currentIds: (ids) =>
      read(({ entityById, relationshipById, successorOf }) =>
        ids.map((id) =>
          entityById.has(id) || relationshipById.has(id) ? id : (successorOf.get(id) ?? null),
        ),
      ),
    entities: (ids) => read(({ entityById }) => ids.map((id) => entityById.get(id) ?? null)),
    relationships: (ids) => read(({ relationshipById }) => ids.map((id) => relationshipById.get(id) ?? null)),
    findEntities: (query) => read((index) => findEntities(index, query)),
    countEntities: (filter) => read((index) => countEntities(index, filter)),
    findRelationships: (query) => read((index) => findRelationships(index, query, null)),
    countRelationships: (filter) => read((index) => countRelationships(index, filter, null)),
    findRelationshipsOf: (entities, role, query) =>
      read((index) => entities.map((entity) => findRelationships(index, query, { entity, role }))),
    countRelationshipsOf: (entities, role, filter) =>
      read((index) => entities.map((entity) => countRelationships(index, filter, { entity, role }))),
    findEvents: (query) => read((index) => findEvents(index, query)),
    countEvents: (filter) => read((index) => countEvents(index, filter)),
    findNeighbors: (entities, filter, first) =>
      read((index) => entities.map((entity) => findNeighbors(index, entity, filter, first))),
    candidates: (query) => read((index) => candidates(index, query)),
    findPaths: (query) => read((index) => findPaths(index, query)),
    findTies: (pairs, filter) => read((index) => findTies(index, pairs, filter)),
    findHubs: (query) => read((index) => findHubs(index, query)),
    withSignal: (another) => readsOf(current, eitherSignal(signal, another)),
    close: async () => {},
  };
}
