import { fileURLToPath } from 'node:url';
import { runToEnd } from './child.mjs';
import { CONTESTANTS, startContestant } from './contestants.mjs';
import { startDatabase } from './database.mjs';
import { deepPlaces } from './deep-places.mjs';
import { digestOf } from './equal.mjs';
import { startLoad } from './load.mjs';
import { generate, prepare } from './make.mjs';
import { measureAgain } from './measures/again.mjs';
import { loadByAttest, loadPlainly } from './measures/loading.mjs';
import { measurePaths } from './measures/paths.mjs';
import { measureReading } from './measures/reading.mjs';
import { measureStall } from './measures/stall.mjs';
import { measureStarts } from './measures/starts.mjs';
import { measure } from './rounds.mjs';
import { rounded } from './statistics.mjs';
import { WORKLOADS } from './workloads.mjs';

/** @typedef {import('./measures/loading.mjs').LoadCost} LoadCost */
/** @typedef {Awaited<ReturnType<typeof import('./measures/reading.mjs').measureReading>>} Reading */
/** @typedef {Awaited<ReturnType<typeof import('./measures/starts.mjs').measureStarts>>} Starts */
/** @typedef {Awaited<ReturnType<typeof import('./measures/paths.mjs').measurePaths>>} Paths */
/** @typedef {Awaited<ReturnType<typeof import('./measures/stall.mjs').measureStall>>} Stall */
/** @typedef {Awaited<ReturnType<typeof import('./measures/again.mjs').measureAgain>>} Again */
/**
 * All that was measured of one size; what was not chosen is not there. Beside the workloads these are chosen by the names
 * starts, reading, loading, paths, engine, stall and again.
 * @typedef {{
 *   relationships: number,
 *   entities: number,
 *   neo4j: string | null,
 *   digests: Record<string, string>,
 *   results: import('./rounds.mjs').Result[],
 *   starts?: Starts,
 *   read?: Reading,
 *   loads?: { attest: LoadCost, unchanged: LoadCost, plain: LoadCost },
 *   paths?: Paths,
 *   engine?: { p50: number, p95: number, max: number, pairs: number },
 *   stall?: Stall,
 *   again?: Again,
 * }} Measured
 */

/** So often longer than a round is the mixed load. */
const STALL_ROUNDS = 5;

/**
 * @param {string} folder to work in.
 * @param {number} relationships
 * @param {import('./options.mjs').Options} options
 * @param {AbortSignal} signal ends it between two steps.
 * @returns {Promise<Measured>}
 */
export async function measureSize(folder, relationships, options, signal) {
  const { isChosen, contestants, seconds } = options;
  const chosen = WORKLOADS.filter(({ name }) => isChosen(name));
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  const step = (/** @type {string} */ what) => {
    signal.throwIfAborted();
    say(what);
  };
  try {
    step(`${relationships} relationships: making the dataset`);
    const { folder: dataset, entities } = await generate(folder, relationships);
    /** @type {Measured} */
    const measured = { relationships, entities, neo4j: null, digests: {}, results: [] };
    if (isChosen('starts')) {
      step('starts');
      measured.starts = await measureStarts();
    }
    if (isChosen('reading')) {
      step('reading');
      measured.read = await measureReading(dataset);
    }
    const { made, questions } = await prepare(folder, dataset);
    if (isChosen('engine')) {
      step('connections in the engine');
      const engine = fileURLToPath(new URL('measures/engine.mjs', import.meta.url));
      measured.engine = JSON.parse((await runToEnd([engine, dataset, made.questions])).output);
    }

    const needsDatabase = contestants.some((name) => CONTESTANTS[name]?.over === 'neo4j');
    const database = needsDatabase ? await startDatabase(relationships) : null;
    if (database) {
      stops.push(database.stop);
      step('loading Neo4j');
      measured.neo4j = `${database.version} (${database.from})`;
      const attest = await loadByAttest(database, dataset);
      if (isChosen('loading')) {
        step('loading again, and by the plainest loader');
        const unchanged = await loadByAttest(database, dataset);
        measured.loads = { attest, unchanged, plain: await loadPlainly(database, folder, relationships) };
      }
    }

    const load = startLoad();
    stops.push(load.stop);
    /** @type {Map<string, import('./child.mjs').Service>} */
    const services = new Map();
    for (const name of contestants) {
      step(`starting ${name}`);
      const service = await startContestant(name, made, database);
      stops.push(service.stop);
      services.set(name, service);
    }
    const onNeo4j = services.get('attest-neo4j');
    const inMemory = services.get('attest-memory');
    const attest = onNeo4j ?? inMemory;
    if (attest) Object.assign(questions, await deepPlaces(attest.url, questions));

    for (const workload of chosen) {
      const digest = await digestOf(workload, questions, services);
      if (digest) measured.digests[workload.name] = digest;
      step(`${workload.name}: ${digest ? `equal answers (${digest})` : 'nothing to ask'}`);
    }
    for (const workload of chosen) {
      const got = await measure(workload, { questions, services, database, load, ...options });
      measured.results.push(...got);
      step(got.map(lineOf).join('\n'));
    }
    if (isChosen('paths') && onNeo4j && database) {
      step('connections and native paths');
      measured.paths = await measurePaths(onNeo4j, database, questions);
    }
    if (isChosen('stall') && inMemory) {
      step('mixed load');
      measured.stall = await measureStall(inMemory, questions, load, seconds * STALL_ROUNDS);
    }
    if (isChosen('again') && inMemory) {
      step('a repeated question');
      measured.again = await measureAgain(inMemory, dataset, questions, load, seconds);
    }
    return measured;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** @param {import('./rounds.mjs').Result} result */
function lineOf({ workload, contestant, perSecond, least, most, cpuMs, databaseCpuMs, p50, p95, failed }) {
  const rates = `${rounded(perSecond)}/s [${rounded(least)} to ${rounded(most)}]`;
  const costs = `${rounded(cpuMs)} + ${rounded(databaseCpuMs)} ms of processor time`;
  const fails = failed > 0 ? `, ${failed} FAILED` : '';
  return `${workload} · ${contestant}: ${rates}, ${costs}, p50 ${rounded(p50)}, p95 ${rounded(p95)} ms${fails}`;
}

/** @param {string} line */
function say(line) {
  console.error(line);
}
