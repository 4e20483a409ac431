/*
 * node engine.mjs FOLDER QUESTIONS: connections by the engine alone, in memory: no API, no HTTP. Prints the milliseconds of
 * processor time that one takes.
 */
import { readFile } from 'node:fs/promises';
import { built } from '../built.mjs';
import { MAX_DEGREE, MAX_HOPS } from '../shortest.mjs';
import { quantile } from '../statistics.mjs';

const { openDataset } = await built('open-store.js');
const { findConnection } = await built('answers/find-connection.js');
const { DEFAULT_FILTER } = await built('domain/filter/relationship-filter.js');

const [folder = '', questionsFrom = ''] = process.argv.slice(2);
/** @type {import('../choose-questions.mjs').Questions} */
const { near, far, apart } = JSON.parse(await readFile(questionsFrom, 'utf8'));
const store = await openDataset(folder);
const filter = { ...DEFAULT_FILTER, modality: ['ACTUAL'] };
const pairs = [...near, ...far, ...apart];
/** @type {number[]} */
const times = [];
for (const [i, pair] of [...pairs, ...pairs].entries()) {
  const question = { ...pair, maxHops: MAX_HOPS, limit: 5, maxDegree: MAX_DEGREE, filter };
  const before = process.cpuUsage();
  await findConnection(store, question, { candidates: 5_000, endsAt: performance.now() + 10_000 });
  const { user, system } = process.cpuUsage(before);
  // The first time over, the code is not compiled yet.
  if (i >= pairs.length) times.push((user + system) / 1_000);
}
await store.close();
console.log(
  JSON.stringify({
    ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) },
    pairs: pairs.length,
  }),
);
