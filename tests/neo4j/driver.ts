import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.js';
import type { TestNeo4j } from './global-setup.js';

/** How to reach the Neo4j of this run. @throws Error where there is none; such tests are declared with `describeNeo4j`. */
export function testNeo4j(): TestNeo4j {
  const connection = inject('neo4j');
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
