import type { GraphStore } from './graph-store.js';

/**
 * A store that is opened when it is first asked, and again at the next question where that failed: for a database that
 * may come up after the service. While it cannot be opened, every question throws what opening threw. Questions that
 * come together share one attempt.
 */
export function lateStore(name: string, open: () => Promise<GraphStore>): GraphStore {
  let opening: Promise<GraphStore> | null = null;
  const opened = (): Promise<GraphStore> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    name,
    dataset: async () => (await opened()).dataset(),
    currentIds: async (ids) => (await opened()).currentIds(ids),
    entities: async (ids) => (await opened()).entities(ids),
    relationships: async (ids) => (await opened()).relationships(ids),
    findEntities: async (query) => (await opened()).findEntities(query),
    countEntities: async (filter) => (await opened()).countEntities(filter),
    findRelationships: async (query) => (await opened()).findRelationships(query),
    countRelationships: async (filter) => (await opened()).countRelationships(filter),
    findRelationshipsOf: async (entities, role, query) =>
      (await opened()).findRelationshipsOf(entities, role, query),
    countRelationshipsOf: async (entities, role, filter) =>
      (await opened()).countRelationshipsOf(entities, role, filter),
    findEvents: async (query) => (await opened()).findEvents(query),
    countEvents: async (filter) => (await opened()).countEvents(filter),
    findNeighbours: async (entities, filter, first) =>
      (await opened()).findNeighbours(entities, filter, first),
    candidates: async (query) => (await opened()).candidates(query),
    findPaths: async (query) => (await opened()).findPaths(query),
    findTies: async (pairs, filter) => (await opened()).findTies(pairs, filter),
    findHubs: async (query) => (await opened()).findHubs(query),
    close: async () => {
      if (opening === null) return;
      const store = await opening.catch(() => null);
      await store?.close();
    },
  };
}
