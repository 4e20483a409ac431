import type { GraphStore } from '../graph-store.js';
import { Slices } from '../work/slices.js';
import {
  attributes,
  countAttributes,
  countAttributesOf,
  findAttributes,
  findAttributesOf,
} from './attributes.js';
import { candidates } from './candidates.js';
import { changesSinceRevision } from './change-log.js';
import { currentIds } from './current-ids.js';
import { datasetSummary } from './dataset-summary.js';
import { countEntities, entities, findEntities } from './entities.js';
import { countEvents, findEvents } from './events.js';
import { evidenceOwners } from './evidence-owners.js';
import { countFacets } from './facets.js';
import { findLevels } from './levels.js';
import { findNeighbors } from './neighbors.js';
import { connect, type Database, type Neo4jConnection } from './neo4j-connection.js';
import { findHubs, findPaths, findTies } from './paths.js';
import { Reader } from './reader.js';
import {
  countRelationships,
  countRelationshipsOf,
  findRelationships,
  findRelationshipsOf,
  relationships,
} from './relationships.js';
import { NAME_LIMITS, type RememberedNames, rememberedNames } from './remembered-names.js';
import { RememberedNeighbors } from './remembered-neighbors.js';
import { RememberedRecords } from './remembered-records.js';
import { type RememberedTies, rememberedTies, TIE_LIMITS } from './remembered-ties.js';
import type { WholeLimits } from './remembered-whole.js';
import { TieNeighbors } from './tie-neighbors.js';
import { TieSearch } from './tie-search.js';

export type { Neo4jConnection };

/**
 * The store that `attest load` fills. An empty database opens; its reads throw EMPTY.
 * @throws StoreError UNAVAILABLE, UNAUTHENTICATED or TOO_OLD; InputError where the URI is none.
 */
export async function openNeo4jStore(connection: Neo4jConnection): Promise<GraphStore> {
  return storeAt(await connect(connection), connection);
}

/** What is remembered of a revision. */
export interface Limits {
  readonly ties: WholeLimits;
  readonly names: WholeLimits;
}

export const LIMITS: Limits = { ties: TIE_LIMITS, names: NAME_LIMITS };

/** The same at a database that is connected: `close` closes it. */
export function storeAt(
  database: Database,
  connection: Neo4jConnection,
  limits = LIMITS,
  records = new RememberedRecords(),
): GraphStore {
  const reader = new Reader(database, connection, records);
  const slices = new Slices();
  const remembered = {
    neighbors: new RememberedNeighbors(),
    ties: rememberedTies(reader, slices, limits.ties),
    names: rememberedNames(reader, slices, limits.names),
  };
  return readsOf(reader, remembered, slices, () => database.close());
}

interface Remembered {
  readonly neighbors: RememberedNeighbors;
  readonly ties: RememberedTies;
  readonly names: RememberedNames;
}

function readsOf(
  reader: Reader,
  remembered: Remembered,
  slices: Slices,
  close: () => Promise<void>,
): GraphStore {
  const neighbors = new TieNeighbors(reader, remembered.neighbors);
  const ties = new TieSearch(reader, remembered.ties, slices);
  return {
    name: 'neo4j',
    isLocal: false,
    dataset: () => datasetSummary(reader),
    changesSince: (revision) => changesSinceRevision(reader, revision),
    currentIds: (ids) => currentIds(reader, ids),
    entities: (ids) => entities(reader, ids),
    relationships: (ids) => relationships(reader, ids),
    attributes: (ids) => attributes(reader, ids),
    evidenceOwners: (ids) => evidenceOwners(reader, ids),
    findEntities: (query) => findEntities(reader, query),
    countEntities: (filter) => countEntities(reader, filter),
    findRelationships: (query) => findRelationships(reader, ties, query),
    countRelationships: (filter) => countRelationships(reader, ties, filter),
    findRelationshipsOf: (ofEntities, direction, query) =>
      findRelationshipsOf(reader, ofEntities, direction, query),
    findLevels: (ofEntities, levels) => findLevels(reader, ofEntities, levels),
    countRelationshipsOf: (ofEntities, direction, filter, other) =>
      countRelationshipsOf(reader, ofEntities, direction, filter, other),
    countFacets: (ofEntities, direction, filter, first, other) =>
      countFacets(reader, ofEntities, direction, filter, first, other),
    findAttributes: (query) => findAttributes(reader, query),
    countAttributes: (filter) => countAttributes(reader, filter),
    findAttributesOf: (ofEntities, query) => findAttributesOf(reader, ofEntities, query),
    countAttributesOf: (ofEntities, filter) => countAttributesOf(reader, ofEntities, filter),
    findEvents: (query) => findEvents(reader, query),
    countEvents: (filter) => countEvents(reader, filter),
    findNeighbors: (ofEntities, filter, first) => findNeighbors(reader, ties, ofEntities, filter, first),
    candidates: (query) => candidates(reader, remembered.names, slices, query),
    findPaths: (query) => findPaths(neighbors, ties, query),
    findTies: (pairs, filter) => findTies(reader, ties, pairs, filter),
    findHubs: (query) => findHubs(reader, ties, query),
    withSignal: (signal, abortsAt) => readsOf(reader.withSignal(signal, abortsAt), remembered, slices, close),
    close,
  };
}
