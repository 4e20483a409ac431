import { afterAll, describe } from 'vitest';
import type { Dataset } from '../src/domain/dataset.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { memoryStore } from '../src/store/memory/memory-store.js';
import { connect } from '../src/store/neo4j/neo4j-connection.js';
import { openNeo4jStore, storeAt } from '../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from './neo4j/describe-neo4j.js';
import { testNeo4j } from './neo4j/driver.js';
import { load } from './neo4j/load.js';

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

/** The same about a Neo4j whose process remembers no ties: each search walks the database. */
export function onWalkedNeo4j(title: string, claims: (open: OpenStore) => void): void {
  describeNeo4j(`${title} that walks`, () =>
    claimsAbout(async (dataset) => {
      await load(dataset, testNeo4j());
      return storeAt(await connect(testNeo4j()), testNeo4j(), { few: 0, most: 0 });
    }, claims),
  );
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
