import type { GraphStore } from '../../../src/store/graph-store.js';
import { connect } from '../../../src/store/neo4j/neo4j-connection.js';
import { LIMITS, type Limits, storeAt } from '../../../src/store/neo4j/neo4j-store.js';
import { boltProxy } from '../../neo4j/bolt-proxy.js';
import { testNeo4j } from '../../neo4j/driver.js';

export interface Counted {
  readonly store: GraphStore;
  /** How often it goes to Neo4j to answer. */
  readonly tripsOf: (ask: (store: GraphStore) => unknown) => Promise<number>;
}

/** A store of its own at the test's Neo4j, whose round trips are counted. @param limits of what it remembers, where not the usual. */
export async function withCountedTrips(
  limits: Partial<Limits>,
  claims: (of: Counted) => Promise<void>,
): Promise<void> {
  const neo4j = testNeo4j();
  const proxy = await boltProxy(neo4j.uri);
  const connection = { ...neo4j, uri: proxy.uri };
  const store = storeAt(await connect(connection), connection, { ...LIMITS, ...limits });
  const tripsOf = async (ask: (store: GraphStore) => unknown) => {
    const before = proxy.roundTrips();
    await ask(store);
    return proxy.roundTrips() - before;
  };
  try {
    await claims({ store, tripsOf });
  } finally {
    await store.close();
    await proxy.cut();
  }
}
