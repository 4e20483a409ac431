import { loadavg } from 'node:os';
import { CONTESTANTS, requestOf, wordsOf } from './contestants.mjs';
import { median, quantile } from './statistics.mjs';

/**
 * Of one contestant and workload: medians over the rounds; requests a second with the least and the most; processor time of
 * the server and of the database a request; times of single answers.
 * @typedef {{
 *   contestant: string, workload: string,
 *   perSecond: number, least: number, most: number,
 *   cpuMs: number, databaseCpuMs: number,
 *   p50: number, p95: number,
 *   failed: number, load: number,
 *   profile: import('./profile.mjs').Profile | null,
 * }} Result `profile` of Attest alone.
 */

const CONNECTIONS = 16;
/** Before anything is measured: code is compiled and plans are made by then, on a slow machine too. */
const WARM_UP_REQUESTS = 2_000;
const WARM_UP_ROUNDS = 8;
const LONGEST_ROUND_SECONDS = 32;

/**
 * All who have words for a workload are asked in turn, again and again, so that what else the machine does meets all.
 * @param {import('./workloads/workload.mjs').Workload} workload
 * @param {{
 *   questions: import('./choose-questions.mjs').Questions,
 *   services: ReadonlyMap<string, import('./child.mjs').Service>,
 *   database: import('./database.mjs').Database | null,
 *   load: ReturnType<typeof import('./load.mjs').startLoad>,
 *   rounds: number,
 *   seconds: number,
 * }} setting
 * @returns {Promise<Result[]>}
 */
export async function measure(workload, { questions, services, database, load, rounds, seconds }) {
  const asked = [...services].flatMap(([contestant, service]) => {
    const words = wordsOf(contestant, workload, questions);
    const requests = words && workload.about(questions).map((variables) => requestOf(words, variables));
    return requests && requests.length > 0 ? [{ contestant, service, requests }] : [];
  });
  const round = async (
    /** @type {(typeof asked)[number]} */ { contestant, service, requests },
    /** @type {number} */ duration,
  ) => {
    const ofDatabase = CONTESTANTS[contestant]?.over === 'neo4j' ? database : null;
    const cpu = async () => [(await service.used()).cpuMs, (await ofDatabase?.cpuMs()) ?? 0];
    const [serverBefore = 0, databaseBefore = 0] = await cpu();
    const outcome = await load.run({
      url: service.url,
      requests,
      connections: CONNECTIONS,
      seconds: duration,
    });
    const [serverAfter = 0, databaseAfter = 0] = await cpu();
    const answered = Math.max(outcome.answered, 1);
    return {
      ...outcome,
      cpuMs: (serverAfter - serverBefore) / answered,
      databaseCpuMs: (databaseAfter - databaseBefore) / answered,
      load: loadavg()[0] ?? 0,
    };
  };
  /** @type {Map<string, number>} */
  const lasts = new Map();
  for (const one of asked)
    lasts.set(one.contestant, await warmUp((duration) => round(one, duration), seconds));
  /** @type {Map<string, Awaited<ReturnType<typeof round>>[]>} */
  const measured = new Map(asked.map(({ contestant }) => [contestant, []]));
  for (let i = 0; i < rounds; i++)
    for (const one of asked)
      measured.get(one.contestant)?.push(await round(one, lasts.get(one.contestant) ?? seconds));
  /** @type {Map<string, import('./profile.mjs').Profile>} */
  const profiles = new Map();
  for (const one of asked.filter(({ contestant }) => contestant.startsWith('attest-'))) {
    await one.service.startProfile();
    await round(one, lasts.get(one.contestant) ?? seconds);
    profiles.set(one.contestant, await one.service.endProfile());
  }
  return [...measured].map(([contestant, got]) => {
    const times = got.flatMap(({ times }) => times);
    const rates = got.map(({ perSecond }) => perSecond);
    const timeOf = (/** @type {number} */ share) => (times.length > 0 ? quantile(times, share) : Number.NaN);
    return {
      ...{ contestant, workload: workload.name },
      ...{ perSecond: median(rates), least: Math.min(...rates), most: Math.max(...rates) },
      cpuMs: median(got.map(({ cpuMs }) => cpuMs)),
      databaseCpuMs: median(got.map(({ databaseCpuMs }) => databaseCpuMs)),
      ...{ p50: timeOf(0.5), p95: timeOf(0.95) },
      failed: got.reduce((sum, { failed }) => sum + failed, 0),
      load: median(got.map(({ load }) => load)),
      profile: profiles.get(contestant) ?? null,
    };
  });
}

/**
 * Asks until code is compiled and plans are made.
 * @param {(seconds: number) => Promise<{ answered: number }>} round
 * @param {number} seconds that a round lasts where answers come at once.
 * @returns {Promise<number>} how long a round has to last for each connection to have had an answer: one that ends before has none to measure.
 */
async function warmUp(round, seconds) {
  let lasts = 1;
  for (let i = 0, answered = 0; i < WARM_UP_ROUNDS && answered < WARM_UP_REQUESTS; i++) {
    const got = (await round(lasts)).answered;
    answered += got;
    if (got < CONNECTIONS && lasts < LONGEST_ROUND_SECONDS) lasts *= 2;
  }
  return Math.max(seconds, lasts);
}
