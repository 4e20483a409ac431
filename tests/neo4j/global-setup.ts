import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../../scripts/start-neo4j.mjs';

/** How tests reach the Neo4j of this run. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** "5.26.30". */
  readonly version: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where there is none. */
    neo4j: TestNeo4j | null;
  }
}

/** One Neo4j for the whole run. Says which version is tested, or loudly that none is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j();
  if ('missing' in server) {
    const line = `NOT TESTED: the Neo4j store, loading and serving from it (${server.missing}).`;
    if (process.env.ATTEST_REQUIRE_NEO4J === '1')
      throw new Error(`${line} ATTEST_REQUIRE_NEO4J=1 requires it.`);
    say(line);
    project.provide('neo4j', null);
    return async () => {};
  }
  const { uri, user, password } = server;
  try {
    const version = await prepare(server);
    say(`Neo4j ${version} is tested (from ${server.from}).`);
    project.provide('neo4j', { uri, user, password, version });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}

/** @throws Error where the database holds what tests have no right to replace. */
async function prepare(server: Pick<TestNeo4j, 'uri' | 'user' | 'password'>): Promise<string> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const { records } = await driver.executeQuery(PREPARE);
    const row = records[0];
    if (row?.get('isOurs') !== true) {
      throw new Error(
        `Tests need an empty database, but ${server.uri} (NEO4J_URI) holds data; empty it, or unset NEO4J_URI.`,
      );
    }
    return String(row.get('version'));
  } finally {
    await driver.close();
  }
}

/** An empty database becomes ours by a mark that tests leave alone. */
const PREPARE = `
  CALL dbms.components() YIELD versions
  WITH versions[0] AS version, EXISTS { (:AttestTests) } OR NOT EXISTS { (n) } AS isOurs
  FOREACH (mark IN CASE WHEN isOurs THEN [1] ELSE [] END | MERGE (:AttestTests))
  RETURN version, isOurs`;

function say(line: string): void {
  process.stderr.write(`\n${line}\n\n`);
}
