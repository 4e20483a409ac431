import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.js';
import type { TestNeo4j } from './global-setup.js';

/** The Neo4j that this file has to itself while it runs; null where there is none. */
export function neo4jHere(): TestNeo4j | null {
  // Vitest counts the files that run at a time from 1.
  return inject('neo4js')[Number(process.env.VITEST_POOL_ID) - 1] ?? null;
}

/** The same. @throws Error where there is none; such tests are declared with `describeNeo4j`. */
export function testNeo4j(): TestNeo4j {
  const connection = neo4jHere();
  if (connection === null) throw new Error('There is no Neo4j in this run.');
  return connection;
}

/** One statement by a driver that is nobody else's: what a person would see in Neo4j Browser. */
export async function cypher(
  text: string,
  parameters: Record<string, unknown> = {},
  connection: Neo4jConnection = testNeo4j(),
): Promise<Record<string, unknown>[]> {
  const driver = testDriver(connection);
  try {
    return (await driver.executeQuery(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

export function testDriver({ uri, user, password }: Neo4jConnection = testNeo4j()): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}
