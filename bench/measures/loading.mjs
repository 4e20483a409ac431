import { fileURLToPath } from 'node:url';
import { runToEnd } from '../child.mjs';
import { ATTEST } from '../contestants.mjs';
import { rows, startDatabase } from '../database.mjs';

/** @typedef {import('../database.mjs').Database} Database */
/** @typedef {{ wallMs: number, cpuMs: number, peakBytes: number, databaseCpuMs: number }} LoadCost of the loader and of Neo4j. */

const script = (/** @type {string} */ name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
const HEAP = '--max-old-space-size=16000';

/**
 * `attest load` into a database that just started.
 * @param {Database} database
 * @param {string} folder of the dataset.
 */
export const loadByAttest = (database, folder) => costOn(database, [HEAP, ATTEST, 'load', folder]);

/**
 * The graph of a database, written again into another that just started, by the plainest loader.
 * @param {Database} database that Attest has loaded.
 * @param {string} folder to keep the graph in.
 * @param {number} relationships of the dataset.
 */
export async function loadPlainly(database, folder, relationships) {
  const graph = `${folder}/graph`;
  await runToEnd([HEAP, script('export-graph'), graph], database.environment);
  const other = await startDatabase(relationships);
  try {
    const cost = await costOn(other, [HEAP, script('plain-load'), graph]);
    const [here, there] = await Promise.all(
      [database, other].map(async ({ driver }) => JSON.stringify(await rows(driver, COUNTS))),
    );
    if (here !== there) throw new Error(`Expected one graph in both, but got ${here} and ${there}.`);
    return cost;
  } finally {
    await other.stop();
  }
}

const COUNTS = `
  MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS ofNodes
  OPTIONAL MATCH ()-[r]->() RETURN nodes, ofNodes, count(r) AS relationships, sum(size(keys(r))) AS ofRelationships`;

/**
 * @param {Database} database
 * @param {readonly string[]} args
 */
async function costOn(database, args) {
  const before = await database.cpuMs();
  const { wallMs, cpuMs, peakBytes } = await runToEnd(args, database.environment);
  return { wallMs, cpuMs, peakBytes, databaseCpuMs: (await database.cpuMs()) - before };
}
