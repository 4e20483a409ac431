import neo4j from 'neo4j-driver';
import { startNeo4j } from '../scripts/start-neo4j.mjs';

/**
 * A Neo4j of ours, empty at first.
 * @typedef {{
 *   version: string,
 *   from: string,
 *   environment: Readonly<Record<string, string>>,
 *   driver: import('neo4j-driver').Driver,
 *   cpuMs: () => Promise<number>,
 *   stop: () => Promise<void>,
 * }} Database `environment` leads contestants to it; `cpuMs`: processor time of the server since it started.
 */

/** Relationships to a gigabyte of heap, and to two of page cache: all of the store fits, and nothing is measured of the disk. */
const PER_GIGABYTE = 250_000;

/**
 * @param {number} relationships that it will hold.
 * @returns {Promise<Database>}
 */
export async function startDatabase(relationships) {
  const gigabytes = Math.max(1, Math.ceil(relationships / PER_GIGABYTE));
  const started = await startNeo4j({ heap: `${gigabytes}g`, pageCache: `${2 * gigabytes}g` });
  if ('missing' in started) throw new Error(`There is no Neo4j to start: ${started.missing}.`);
  const { uri, user, password, from } = started;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const [{ version } = { version: '' }] = await rows(
    driver,
    'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
  );
  return {
    ...{ version: String(version), from, driver },
    environment: { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password },
    async cpuMs() {
      const [row] = await rows(driver, PROCESSOR_TIME);
      return Number(row?.nanoseconds) / 1e6;
    },
    async stop() {
      await driver.close();
      await started.stop();
    },
  };
}

const PROCESSOR_TIME = `
  CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
  RETURN attributes.ProcessCpuTime.value AS nanoseconds`;

/**
 * @param {import('neo4j-driver').Driver} driver
 * @param {string} text
 * @param {object} [parameters]
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function rows(driver, text, parameters = {}) {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}
