/*
 * `npm run bench -- [--data DIR] [--pairs NUMBER] [--seed NUMBER]`: how long questions take between entities chosen at random,
 * through the API but without HTTP, on the dataset in DIR (default: the seed) or on the Neo4j that NEO4J_URI names. Reads
 * dist/. Exits 1 where an answer took longer than the deadline.
 */
import { parseArgs } from 'node:util';
import { quantiles } from './quantiles.mjs';
import { Random } from './random.mjs';

/** @typedef {import('../src/store/graph-store.js').GraphStore} GraphStore */
/**
 * One of the two.
 * @typedef {{
 *   connection?: { report: { stoppedBy: 'CANDIDATES' | 'TIME' | null }, paths: unknown[] },
 *   neighborhood?: { complete: boolean },
 * }} Answer
 */

const TOP = new URL('../', import.meta.url);
/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { openChosenStore } = await built('cli/store-options.js');
const { createApi } = await built('api/create-api.js');
const { readSettings } = await built('settings.js');
const { ANY_ENTITY } = await built('domain/entity-filter.js');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pairs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const { limits } = readSettings(['limits']);

/** @param {number} maxHops */
const paths = (maxHops) => `
  connection(from: $from, to: $to, maxHops: ${maxHops}) {
    paths { summary overlapsInTime support { origins } hops { sentence relationship { id evidence { source { name } } } } }
    refutedBy { id }
    report { complete stoppedBy hopsSearched pathsConsidered hubsSkipped { id } }`;
const pair = 'query($from: ID!, $to: ID!)';
const misses = 'nearMisses { relaxation path { summary } }';
/** @param {number} hops */
const around = (hops) => `query($from: ID!) {
  neighborhood(of: [$from], hops: ${hops}) {
    members { entity { id name } hops more }
    relationships { id phrase subject { id } object { id } }
    complete
  }
}`;
const QUESTIONS = {
  'connection, 4 hops': `${pair} { ${paths(4)} } }`,
  'and near misses': `${pair} { ${paths(4)} ${misses} } }`,
  'connection, 6 hops': `${pair} { ${paths(6)} } }`,
  'and their near misses': `${pair} { ${paths(6)} ${misses} } }`,
  'neighborhood, 1 hop': around(1),
  'neighborhood, 2 hops': around(2),
  'neighborhood, 3 hops': around(3),
};

const PAGE = 10_000;

const startedAt = performance.now();
/** @type {GraphStore} */
const store = await openChosenStore({ data: values.data });
try {
  const { revision, value } = await store.dataset();
  const opened = Math.round(performance.now() - startedAt);
  console.log(`${store.name}, revision ${revision}, opened within ${opened} ms`);
  console.log(`${sum(value.entities)} entities, ${sum(value.relationships)} relationships`);
  const pairs = await randomPairs(await actors(), Number(values.pairs));
  const rows = [];
  for (const [question, query] of Object.entries(QUESTIONS))
    rows.push({ question, ...(await asked(query, pairs)) });
  console.table(rows);
  const slowest = Math.max(...rows.map(({ max }) => max));
  if (slowest > limits.deadlineMs) {
    console.error(
      `Expected every answer within ${limits.deadlineMs} ms (ATTEST_DEADLINE_MS), but one took ${slowest} ms.`,
    );
    process.exitCode = 1;
  }
} finally {
  await store.close();
}

/**
 * Ids of all people and organizations, by id: between which connections are asked for.
 * @returns {Promise<string[]>}
 */
async function actors() {
  /** @type {string[]} */
  const ids = [];
  for (let hasMore = true; hasMore; ) {
    const filter = { ...ANY_ENTITY, kinds: ['Person', 'Organization'] };
    const page = await store.findEntities({ filter, first: PAGE, after: ids.at(-1) ?? null });
    ids.push(...page.value.items.map(({ id }) => id));
    hasMore = page.value.hasMore;
  }
  return ids;
}

/**
 * @param {string[]} ids
 * @param {number} count
 */
function randomPairs(ids, count) {
  const random = new Random(Number(values.seed));
  return Array.from({ length: count }, () => {
    const from = random.below(ids.length);
    // Any but the first.
    const to = (from + 1 + random.below(ids.length - 1)) % ids.length;
    return { from: ids[from], to: ids[to] };
  });
}

/**
 * One after the other; times are milliseconds.
 * @param {string} query
 * @param {object[]} questions variables of each.
 */
async function asked(query, questions) {
  const api = createApi(store, limits);
  /** @type {number[]} */
  const times = [];
  /** @type {Record<string, number>} */
  const outcomes = {};
  for (const variables of questions) {
    const begin = performance.now();
    const { body } = await api.executeOperation({ query, variables });
    times.push(performance.now() - begin);
    const { data, errors } = body.singleResult;
    if (errors) console.error(JSON.stringify(variables), errors[0].message);
    for (const outcome of errors ? [errors[0].extensions.code] : outcomesOf(data))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return { asked: times.length, ...quantiles(times), ...outcomes };
}

/** @param {Answer} answer */
function outcomesOf({ connection, neighborhood }) {
  if (!connection) return [neighborhood?.complete ? 'complete' : 'cut'];
  const { paths, report } = connection;
  return [paths.length > 0 ? 'connected' : 'not connected', report.stoppedBy ?? 'complete'];
}

/** @param {Readonly<Record<string, number>>} counts */
function sum(counts) {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
