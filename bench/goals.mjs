/**
 * What is to be reached. `figures` are those that count, by name; none where they were not measured. Met where each keeps
 * the bound.
 * @typedef {import('./measure-size.mjs').Measured} Measured
 * @typedef {{
 *   goal: string,
 *   bound: { least: number } | { most: number },
 *   unit?: string,
 *   figures: (measured: Measured, all: readonly Measured[]) => Readonly<Record<string, number>> | null | undefined,
 *   profileOf?: readonly [workload: string, contestant: string],
 *   tried?: string,
 * }} Goal
 */

/*
 * Where a goal is missed the report shows the profile that explains it (`profileOf`), and what was tried.
 */

const WALKS_ON_NEO4J =
  'The levels below an entity as one statement (half of the time), records decoded once a revision (a sixth), texts of statements under 1,400 bytes, no promise for what is looked up, reads of equal arguments as one. A statement that returns 1 costs 0.4 ms of both processors by itself, of the 0.4 to 1 ms that the peer takes for all: two thirds of what is left is Apollo, graphql-js, HTTP and the driver.';
const WALKS_IN_MEMORY =
  'Answers at once without promises (decision 19: a third to a half of the time), lists kept by end, role and type, no WeakMap for a request, arguments read once a request; graphql-jit twice (0 to 28 % less, 0 to 40 % more; not taken). The peers bound nothing, count nothing and check no field against a limit, and Mercurius compiles the query: the rest is graphql-js, the bounds of an answer and HTTP.';
const READING =
  'One pass, ids and hashes by node:crypto, dates parsed once, references and times visited in one walk, records written out in one piece, drafts taken out as they are resolved, keys of canonical JSON sorted once a shape (190 to 62 s of processor time). What is left is spread: a worker would have to copy what it read.';

/**
 * Requests a second, and requests to a second of processor time (server and database), of one contestant by those of another.
 * @param {Measured} measured
 * @param {string} workload
 * @param {string} contestant
 * @param {string} other
 */
export function ratioOf({ results }, workload, contestant, other) {
  const of = (/** @type {string} */ name) =>
    results.find((result) => result.workload === workload && result.contestant === name);
  const [one, two] = [of(contestant), of(other)];
  // Who answers nothing within a round cannot be compared.
  if (!one?.perSecond || !two?.perSecond) return null;
  return {
    requests: one.perSecond / two.perSecond,
    cpu: (two.cpuMs + two.databaseCpuMs) / (one.cpuMs + one.databaseCpuMs),
  };
}

/**
 * @param {string} contestant
 * @param {string} other
 * @param {Readonly<Record<string, number>>} leastByWorkload
 * @returns {Goal[]}
 */
const atLeast = (contestant, other, leastByWorkload) =>
  Object.entries(leastByWorkload).map(([workload, least]) => ({
    goal: `${contestant} ÷ ${other}, ${workload}`,
    bound: { least },
    figures: (measured) => ratioOf(measured, workload, contestant, other),
    profileOf: [workload, contestant],
    tried: contestant === 'attest-neo4j' ? WALKS_ON_NEO4J : WALKS_IN_MEMORY,
  }));

/** What no workload may be below. */
const NEVER_UNDER = 1;

/** @type {Readonly<Record<string, string>>} */
const GROWTH_TRIED = {
  'attest-neo4j':
    'The search asks nothing of the database: ties are packed arrays of the process, and what is shown is read by index in two or three round trips. With 1,000,000 relationships Neo4j keeps 7.4 GB, of which its page cache of 4 GB held half, so that what is shown was read from the disk; the bench gives 8 GB since.',
  'attest-memory':
    'A neighborhood has up to 500 members, and the ties of each are looked through for those among them: hubs have more of them in a larger graph. Of processor time it takes 1.6 to 2 times as much; the rest is the collector, with a heap of 2 GB.',
};

/** @type {readonly Goal[]} */
export const GOALS = [
  ...atLeast('attest-neo4j', 'neo4j-graphql', { 'depth 1': 2, 'depth 2': 2, 'depth 3': 6 }),
  {
    goal: 'attest-neo4j ÷ neo4j-graphql, the least of all workloads',
    bound: { least: NEVER_UNDER },
    figures: (measured) => {
      const ratios = Object.keys(measured.digests).flatMap(
        (workload) => ratioOf(measured, workload, 'attest-neo4j', 'neo4j-graphql') ?? [],
      );
      if (ratios.length === 0) return null;
      return {
        requests: Math.min(...ratios.map(({ requests }) => requests)),
        cpu: Math.min(...ratios.map(({ cpu }) => cpu)),
      };
    },
  },
  ...atLeast('attest-neo4j', 'hand-written', { 'depth 1': 0.6, 'depth 2': 0.5, 'depth 3': 0.3 }),
  ...atLeast('attest-memory', 'mercurius', { 'depth 2': 1, 'depth 3': 1 }),
  ...atLeast('attest-memory', 'apollo', { 'by id': 1, 'depth 1': 2, 'depth 2': 3, 'depth 3': 3 }),
  {
    goal: 'connection on Neo4j ÷ native allShortestPaths, p50',
    bound: { most: 1.5 },
    figures: ({ paths }) => paths && { 'one client': paths.attest.p50 / paths.native.p50 },
    profileOf: ['connection, far', 'attest-neo4j'],
    tried:
      'Ties kept in packed arrays (the search itself asks nothing), ties of a path looked up by both ends, ends and hops read together: three round trips (four to six before), where the native search is one.',
  },
  {
    goal: 'connection in memory, in the engine, p50',
    bound: { most: 0.5 },
    unit: 'ms',
    figures: ({ engine }) => engine && { cpu: engine.p50 },
  },
  {
    goal: 'connection in memory, in the engine, p95',
    bound: { most: 5 },
    unit: 'ms',
    figures: ({ engine }) => engine && { cpu: engine.p95 },
  },
  ...['attest-neo4j', 'attest-memory'].map((contestant) => ({
    goal: `${contestant}: a page of the largest hub ÷ the same of an entity with ten, the worst page`,
    bound: { most: 2 },
    figures: (/** @type {Measured} */ { results }) => worstOfHub(results, contestant),
    profileOf: /** @type {const} */ (['page known on a day, the largest hub', 'attest-neo4j']),
    tried:
      'Pages of the common filters by index (decision 16) are within it. What was known on a day is no condition of an index: of the rows in order, those reported later are read and passed over (docs/performance.md).',
  })),
  ...['attest-neo4j', 'attest-memory'].flatMap((contestant) =>
    [
      'page by relevance, the largest hub',
      'connection, five paths',
      'neighborhood, 1',
      'neighborhood, 2',
      'neighborhood, 3',
    ].map((workload) => ({
      goal: `${contestant}: ${workload}, the greatest size ÷ the least, p95`,
      bound: { most: 2 },
      figures: (/** @type {Measured} */ _, /** @type {readonly Measured[]} */ all) =>
        growthOf(all, contestant, workload),
      profileOf: /** @type {const} */ ([workload, contestant]),
      tried: GROWTH_TRIED[contestant] ?? '',
    })),
  ),
  {
    goal: 'read into memory, the first time',
    bound: { most: 25 },
    unit: 's',
    figures: ({ read }) => read && { wall: read.first.readyMs / 1e3, cpu: read.first.cpuMs / 1e3 },
    tried: READING,
  },
  {
    goal: 'read into memory, again',
    bound: { most: 3 },
    unit: 's',
    figures: ({ read }) => read && { wall: read.again.readyMs / 1e3, cpu: read.again.cpuMs / 1e3 },
    tried:
      'Rows of columns instead of records, ids and lists of works by their number, times once; the names’ terms are no longer in it (a third). Half is JSON.parse and decoding, the rest making records and the first indexes.',
  },
  {
    goal: 'read into memory, peak',
    bound: { most: 1 },
    unit: 'GB',
    figures: ({ read }) => read && { first: read.first.peakBytes / 1e9, again: read.again.peakBytes / 1e9 },
    tried:
      'A record takes the value that has its shape instead of both, drafts are taken out as they are resolved, equal times and lists of works are one object, indexes are made at the first question that needs them (3 to 2.1 GB).',
  },
  {
    goal: 'load into Neo4j ÷ the plainest loader of the same graph',
    bound: { most: 1.5 },
    figures: ({ loads }) =>
      loads && {
        cpu:
          (loads.attest.cpuMs + loads.attest.databaseCpuMs) / (loads.plain.cpuMs + loads.plain.databaseCpuMs),
        wall: loads.attest.wallMs / loads.plain.wallMs,
      },
    tried:
      'Batches by bytes, sent one behind the other, indexes made when it pays; reading and checking the files is a sixth of it, which the plainest loader does not do.',
  },
  {
    goal: 'event loop in memory under mixed load, p99 of its delay',
    bound: { most: 50 },
    unit: 'ms',
    figures: ({ stall }) => stall && { delay: stall.p99 },
    profileOf: ['neighborhood, 3', 'attest-memory'],
    tried:
      'Long reads in slices of 2 ms and turns of 10 ms, pauses between the fields of an answer. What is left is graphql-js putting together an answer of 500 entities with all among them, and the collector.',
  },
  {
    goal: 'the seed, start to ready',
    bound: { most: 0.8 },
    unit: 's',
    figures: ({ starts }) => starts && { wall: starts.serve.wallMs / 1e3, cpu: starts.serve.cpuMs / 1e3 },
    tried:
      'A bundle (a third of the time), late imports, indexes at the first question, a snapshot, pages compressed at build. What is left is loading Fastify, Apollo and graphql-js.',
  },
  {
    goal: '`attest connect` on the seed',
    bound: { most: 0.6 },
    unit: 's',
    figures: ({ starts }) => starts && { wall: starts.connect.wallMs / 1e3, cpu: starts.connect.cpuMs / 1e3 },
  },
  {
    goal: 'a repeated question ÷ the first, in requests to a second of processor time',
    bound: { least: 10 },
    figures: ({ again }) =>
      again && { cached: again.first / again.cached, 'not modified': again.first / again.notModified },
    tried:
      'An answer is looked up by question and revision, kept compressed, and given without GraphQL. What is left is HTTP: Fastify, the headers, reading the question and its key; the question itself became cheaper meanwhile.',
  },
];

/** @param {Goal} goal @param {Readonly<Record<string, number>>} figures @returns {number} 1 or more: met; else the share that is reached. */
export function reached({ bound }, figures) {
  const shares = Object.values(figures).map((figure) =>
    'least' in bound ? figure / bound.least : bound.most / figure,
  );
  return Math.min(...shares);
}

/**
 * @param {Measured['results']} results
 * @param {string} contestant
 */
function worstOfHub(results, contestant) {
  const ofContestant = results.filter((result) => result.contestant === contestant);
  const ratios = ofContestant.flatMap((hub) => {
    const [, page] = /^(page .*), the largest hub$/.exec(hub.workload) ?? [];
    const ten = ofContestant.find(({ workload }) => workload === `${page}, an entity with ten`);
    if (!page || !ten) return [];
    return {
      requests: ten.perSecond / hub.perSecond,
      cpu: (hub.cpuMs + hub.databaseCpuMs) / (ten.cpuMs + ten.databaseCpuMs),
    };
  });
  if (ratios.length === 0) return null;
  return {
    requests: Math.max(...ratios.map(({ requests }) => requests)),
    cpu: Math.max(...ratios.map(({ cpu }) => cpu)),
  };
}

/**
 * @param {readonly Measured[]} all
 * @param {string} contestant
 * @param {string} workload
 */
function growthOf(all, contestant, workload) {
  const [least, ...others] = all.toSorted((a, b) => a.relationships - b.relationships);
  const greatest = others.at(-1);
  if (!least || !greatest) return null;
  const of = (/** @type {Measured} */ { results }) =>
    results.find((result) => result.workload === workload && result.contestant === contestant);
  const [small, large] = [of(least), of(greatest)];
  return small && large ? { p95: large.p95 / small.p95 } : null;
}
