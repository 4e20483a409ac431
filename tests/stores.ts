import { afterAll, describe } from 'vitest';
import type { Dataset } from '../src/domain/dataset.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { memoryStore } from '../src/store/memory/memory-store.js';
import { connect, type Neo4jConnection } from '../src/store/neo4j/neo4j-connection.js';
import { LIMITS, openNeo4jStore, storeAt } from '../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from './neo4j/describe-neo4j.js';
import { testNeo4j } from './neo4j/driver.js';
import { load } from './neo4j/load.js';
import { REMEMBER_NOTHING } from './neo4j/remember-nothing.js';

/**
 * A store that holds this dataset. One at a time: what an earlier call gave is closed, since the Neo4j of a run has
 * one database.
 */
export type OpenStore = (dataset: Dataset) => Promise<GraphStore>;

/** Declares the same claims about each store: one `describe` for memory, one for the Neo4j of this run. */
export function onEachStore(title: string, claims: (open: OpenStore) => void): void {
  describe(`${title} (memory)`, () => claimsAbout(async (dataset) => memoryStore(dataset), claims));
  describeNeo4j(title, () =>
    claimsAbout(async (dataset) => {
      await load(dataset, testNeo4j());
      return openNeo4jStore(testNeo4j());
    }, claims),
  );
}

/** The same about a Neo4j whose process remembers nothing: each search asks the database. */
export function onWalkedNeo4j(title: string, claims: (open: OpenStore) => void): void {
  describeNeo4j(`${title} that walks`, () =>
    claimsAbout(async (dataset) => {
      await load(dataset, testNeo4j());
      return storeAt(await connect(testNeo4j()), testNeo4j(), REMEMBER_NOTHING);
    }, claims),
  );
}

/** The same about a Neo4j whose process remembers the names: searches by name ask the database for what they found alone. */
export function onNeo4jThatRemembersNames(title: string, claims: (open: OpenStore) => void): void {
  describeNeo4j(`${title} that remembers names`, () =>
    claimsAbout(async (dataset) => {
      await load(dataset, testNeo4j());
      return storeThatRemembersNames(testNeo4j());
    }, claims),
  );
}

/** Which has read them. */
export async function storeThatRemembersNames(connection: Neo4jConnection): Promise<GraphStore> {
  const names = { from: 1, few: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const store = storeAt(await connect(connection), connection, { ...LIMITS, names });
  // The first finds that there are none of this revision, the second waits for them.
  for (const terms of [[], []]) await store.candidates({ terms, kinds: null, types: null, limit: 1 });
  return store;
}

function claimsAbout(open: OpenStore, claims: (open: OpenStore) => void): void {
  let current: GraphStore | null = null;
  afterAll(() => current?.close());
  claims(async (dataset) => {
    await current?.close();
    current = await open(dataset);
    return current;
  });
}
