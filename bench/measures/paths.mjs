import { requestOf } from '../contestants.mjs';
import { rows } from '../database.mjs';
import { answerTo } from '../equal.mjs';
import { nativePaths } from '../native-paths.mjs';
import { quantile } from '../statistics.mjs';
import { WORKLOADS } from '../workloads.mjs';

/** Pairs before anything is timed. */
const WARM_UP = 10;

/**
 * Connections by the product over HTTP and by the driver, one client, in turns.
 * @param {import('../child.mjs').Service} service Attest on the database.
 * @param {import('../database.mjs').Database} database
 * @param {import('../choose-questions.mjs').Questions} questions
 * @throws Error where their paths differ in length.
 */
export async function measurePaths(service, database, questions) {
  const text = nativePaths(questions);
  const workload = WORKLOADS.find(({ name }) => name === 'connection, far');
  if (!workload) throw new Error('There is no such workload.');
  const words = workload.words(questions).attest;
  const pairs = [...questions.near, ...questions.far, ...questions.apart];
  /** @type {{ native: number[], attest: number[] }} */
  const times = { native: [], attest: [] };
  for (const [i, pair] of [...pairs.slice(0, WARM_UP), ...pairs].entries()) {
    const begin = performance.now();
    const [native] = await rows(database.driver, text, pair);
    const between = performance.now();
    const { connection } = await answerTo(service.url, requestOf(words, pair));
    const end = performance.now();
    /** @type {any} */
    const paths = native?.value;
    const lengths = [paths[0]?.length, connection.paths[0]?.length];
    if (lengths[0] !== lengths[1])
      throw new Error(
        `Expected paths of one length for ${JSON.stringify(pair)}, but got ${lengths.join(' and ')}.`,
      );
    if (i < WARM_UP) continue;
    times.native.push(between - begin);
    times.attest.push(end - between);
  }
  const of = (/** @type {number[]} */ all) => ({ p50: quantile(all, 0.5), p95: quantile(all, 0.95) });
  return { native: of(times.native), attest: of(times.attest), pairs: pairs.length };
}
