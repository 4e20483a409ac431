import type { Dataset } from '../../domain/dataset.js';
import type { Entity } from '../../domain/entity.js';
import { StoreError } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { mapMaybe } from '../../domain/maybe-promise.js';
import { atOnce, type Pausable, withPauses } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import { changesSince, type LoggedLoad, logOf, withLoad } from '../change-log.js';
import type { Answer, GraphStore, HubQuery } from '../graph-store.js';
import { findNeighbors } from '../ties/find-neighbors.js';
import { findPaths } from '../ties/find-paths.js';
import { findHubs, findTies } from '../ties/find-ties.js';
import { PassingTies } from '../ties/passing-ties.js';
import { eitherSignal } from '../until-aborted.js';
import { Slices } from '../work/slices.js';
import { countAttributes, countAttributesOf, findAttributes, findAttributesOf } from './attributes.js';
import { candidates } from './candidates.js';
import { currentIds } from './current-ids.js';
import { countEntities, findEntities } from './entities.js';
import { countEvents, findEvents } from './events.js';
import { countFacets } from './facets.js';
import { GraphIndex, startOf } from './graph-index.js';
import { findLevels } from './levels.js';
import {
  countRelationships,
  countRelationshipsOf,
  findRelationships,
  findRelationshipsOf,
  pageAtHand,
} from './relationships.js';

export interface MemoryStore extends GraphStore {
  /** Reads that start after this see the new dataset, whole; those before it saw the old one. */
  replace(dataset: Dataset): void;
  /** The same, when its indexes are made; meanwhile reads are answered. */
  replaceWithPauses(dataset: Dataset): Promise<void>;
}

/** A store that keeps the dataset as it is, with an index over it. It never rejects with `StoreError`. */
export function memoryStore(dataset: Dataset, slices = new Slices()): MemoryStore {
  return storeOf(new GraphIndex(dataset), slices);
}

/** The same, of a dataset that is still being read: until `replace` gives it, reads reject with StoreError LOADING. */
export function unreadStore(): MemoryStore {
  return storeOf(null, new Slices());
}

function storeOf(first: GraphIndex | null, slices: Slices): MemoryStore {
  let state: State = { index: first, log: [] };
  return {
    ...readsOf(() => state, null, slices),
    replace: (next) => {
      state = { index: new GraphIndex(next), log: atOnce(logAfter(state, next)) };
    },
    replaceWithPauses: async (next) => {
      const log = await withPauses(logAfter(state, next));
      state = { index: new GraphIndex(next, await withPauses(startOf(next))), log };
    },
  };
}

/** What is read, and what it was before: see `LoggedLoad`. */
interface State {
  readonly index: GraphIndex | null;
  readonly log: readonly LoggedLoad[];
}

function* logAfter({ index, log }: State, next: Dataset): Pausable<readonly LoggedLoad[]> {
  if (index === null || index.dataset.revision === next.revision) return log;
  return withLoad(log, yield* logOf(index.dataset, next));
}

const notRead = (): Promise<never> =>
  Promise.reject(
    new StoreError('LOADING', 'Expected a dataset, but it is still being read; ask again later.'),
  );

function readsOf(state: () => State, signal: AbortSignal | null, slices: Slices): GraphStore {
  const current = () => state().index;
  /** What is at hand. */
  const read = <T>(from: (index: GraphIndex) => T): Answer<T> => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const index = current();
    if (index === null) return notRead();
    return { revision: index.dataset.revision, value: from(index) };
  };
  /** What takes work: of one index from its first slice to its last, whatever is put in its place meanwhile. */
  const work = <T>(from: (index: GraphIndex) => Pausable<T>): Answer<T> => {
    const index = current();
    if (index === null) return notRead();
    const { revision } = index.dataset;
    return mapMaybe(slices.run(from(index), signal), (value) => ({ revision, value }));
  };

  const overTies = <T>(filter: RelationshipFilter, search: (ties: PassingTies) => Pausable<T>): Answer<T> =>
    work(function* (index) {
      return yield* search(yield* passingTies(index, filter));
    });

  return {
    name: 'memory',
    isLocal: true,
    dataset: () => read(({ summary }) => summary),
    changesSince: (revision) => read(({ dataset }) => changesSince(state().log, dataset.revision, revision)),
    currentIds: (ids) => work((index) => currentIds(index, ids)),
    entities: (ids) => read(({ entityById }) => ids.map((id) => entityById.get(id) ?? null)),
    relationships: (ids) => read(({ relationshipById }) => ids.map((id) => relationshipById.get(id) ?? null)),
    attributes: (ids) => read(({ attributeById }) => ids.map((id) => attributeById.get(id) ?? null)),
    evidenceOwners: (ids) =>
      work(function* (index) {
        const owners = yield* index.evidenceOwner();
        return ids.map((id) => owners.get(id) ?? null);
      }),
    findEntities: (query) => work((index) => findEntities(index, query)),
    countEntities: (filter) => work((index) => countEntities(index, filter)),
    findRelationships: (query) => work((index) => findRelationships(index, query, null)),
    countRelationships: (filter) => work((index) => countRelationships(index, filter, null)),
    findRelationshipsOf: (entities, role, query) => {
      const [entity, ...others] = entities;
      const index = current();
      const page =
        index === null || entity === undefined || others.length > 0
          ? null
          : pageAtHand(index, entity, role, query);
      return page === null
        ? work((index) => findRelationshipsOf(index, entities, role, query))
        : read(() => [page]);
    },
    findLevels: (entities, levels) => work((index) => findLevels(index, entities, levels)),
    countRelationshipsOf: (entities, role, filter, other) =>
      work((index) => countRelationshipsOf(index, entities, role, filter, other)),
    countFacets: (entities, direction, filter, first, other) =>
      work((index) => countFacets(index, entities, direction, filter, first, other)),
    findAttributes: (query) => work((index) => findAttributes(index, query, null)),
    countAttributes: (filter) => work((index) => countAttributes(index, filter, null)),
    findAttributesOf: (entities, query) => work((index) => findAttributesOf(index, entities, query)),
    countAttributesOf: (entities, filter) => work((index) => countAttributesOf(index, entities, filter)),
    findEvents: (query) => work((index) => findEvents(index, query)),
    countEvents: (filter) => work((index) => countEvents(index, filter)),
    findNeighbors: (entities, filter, first) =>
      overTies(filter, (ties) => findNeighbors(ties, entities, first)),
    candidates: (query) => work((index) => candidates(index, query)),
    findPaths: (query) => overTies(query.filter, (ties) => findPaths(ties, query)),
    findTies: (pairs, filter) => overTies(filter, (ties) => findTies(ties, pairs)),
    findHubs: (query) => work((index) => hubs(index, query)),
    withSignal: (another) => readsOf(state, eitherSignal(signal, another), slices),
    close: async () => {},
  };
}

function* passingTies(index: GraphIndex, filter: RelationshipFilter): Pausable<PassingTies> {
  const { relationships } = index.dataset;
  return new PassingTies(yield* index.packedTies(), filter, (row) => relationships[row] as Relationship);
}

function* hubs(index: GraphIndex, query: HubQuery): Pausable<Entity[]> {
  const ids = yield* findHubs(yield* passingTies(index, query.filter), query);
  return ids.map((id) => index.entityById.get(id) as Entity);
}
