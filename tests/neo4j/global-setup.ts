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
    /** One for each file that runs at a time; none where there is no Neo4j. */
    neo4js: readonly TestNeo4j[];
  }
}

/** A Neo4j for each file that runs at a time. Says which version is tested, or loudly that none is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const first = await startNeo4j();
  if ('missing' in first) {
    const line = `NOT TESTED: the Neo4j store, loading and serving from it (${first.missing}).`;
    if (process.env.ATTEST_REQUIRE_NEO4J === '1')
      throw new Error(`${line} ATTEST_REQUIRE_NEO4J=1 requires it.`);
    say(line);
    project.provide('neo4js', []);
    return async () => {};
  }
  const servers = [first];
  const stop = async () => {
    for (const server of servers) await server.stop();
  };
  try {
    for (let i = 1; i < (project.config.maxWorkers ?? 1); i++) {
      const next = await startNeo4j();
      if ('missing' in next) throw new Error(`Neo4j was there, and is no longer: ${next.missing}`);
      servers.push(next);
    }
    const neo4js = await Promise.all(servers.map(prepared));
    say(`Neo4j ${neo4js[0]?.version} is tested (${servers.length} of it, from ${first.from}).`);
    project.provide('neo4js', neo4js);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** @throws Error where the database holds what tests have no right to replace. */
async function prepared({ uri, user, password }: Omit<TestNeo4j, 'version'>): Promise<TestNeo4j> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(PREPARE);
    const row = records[0];
    if (row?.get('isOurs') !== true) {
      throw new Error(
        `Tests need an empty database, but ${uri} (NEO4J_URI) holds data; empty it, or unset NEO4J_URI.`,
      );
    }
    return { uri, user, password, version: String(row.get('version')) };
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
