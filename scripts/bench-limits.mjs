/*
 * `npm run bench:limits -- [--data DIR]`: the largest requests that the limits allow, each of another kind, through the API
 * but without HTTP, on the dataset in DIR (default: the seed) in memory. Of each: how long it takes, and the longest time in
 * which nothing else had its turn, in milliseconds of the processor, which say the same on a busy machine. Reads dist/.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

const TOP = new URL('../', import.meta.url);
/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { createApi } = await built('api/create-api.js');
const { DEFAULT_LIMITS } = await built('api/bounds/limits.js');
const { readDataset } = await built('dataset/read-dataset.js');
const { memoryStore } = await built('store/memory/memory-store.js');
const OPERATIONS = new URL('src/explorer/operations/', TOP);

const { values } = parseArgs({ options: { data: { type: 'string', default: 'seed' } } });
const dataset = await readDataset(values.data);
const store = memoryStore(dataset);
const api = createApi(store, DEFAULT_LIMITS);

/**
 * @param {number} count
 * @param {string} field
 * @param {string} [prefix]
 */
const aliases = (count, field, prefix = 'a') =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}: ${field}`).join(' ');

/** @param {string} name */
const operation = async (name) => readFile(new URL(`${name}.graphql`, OPERATIONS), 'utf8');

const fragments = Array.from({ length: 300 }, (_, i) => `fragment F${i} on Dataset { title title }`);
const longText = 'ada lovelace '.repeat(76);
const date = (/** @type {number} */ i) => `20${String(i % 100).padStart(2, '0')}`;

/** The entities that most relationships lead to or from. */
const degrees = new Map();
for (const { subject, object } of dataset.relationships)
  for (const end of [subject, object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
const hubs = [...degrees].sort((a, b) => b[1] - a[1]).map(([id]) => id);

/** @type {Readonly<Record<string, { query: string, variables?: Record<string, unknown> }>>} */
const REQUESTS = {
  'introspection, 20,000 fields': {
    query: `{${aliases(14, '__schema{types{description fields{description args{description}}}}')}}`,
  },
  'constants, 800,000 fields': {
    query: `{${aliases(20, 'dataset{...D}', 'd')}} fragment D on Dataset{${aliases(23, 'vocabulary{...V}', 'v')}} fragment V on VocabularyEntry{${aliases(29, 'tie')}}`,
  },
  'fields of rows': {
    query: `{entities(first:100){edges{node{relationships(first:100){edges{node{${aliases(76, 'id')}}}}}}}}`,
  },
  'support of rows': {
    query: `{relationships(first:100,filter:{unsupported:INCLUDE}){edges{node{${Array.from({ length: 99 }, (_, i) => `a${i}: support(knownOn:"${date(i)}"){origins independent}`).join(' ')}}}}}`,
  },
  'sorted lists': {
    query: `{${Array.from({ length: 99 }, (_, i) => `a${i}: relationships(orderBy:BEST_SUPPORTED_FIRST,filter:{knownOn:"${date(i)}"}){totalCount}`).join(' ')}}`,
  },
  'searches of long texts': {
    query: `{${Array.from({ length: 99 }, (_, i) => `a${i}: search(text:"${longText} ${i}",first:100){score}`).join(' ')}}`,
  },
  connections: {
    query: `query($from:ID!,$to:ID!){${Array.from({ length: 60 }, (_, i) => `a${i}: connection(from:$from,to:$to,maxHops:6,maxDegree:${1_000 + i},limit:20){paths{length} nearMisses{relaxation}}`).join(' ')}}`,
    variables: { from: hubs[0], to: hubs[1] },
  },
  neighborhoods: {
    query: `query($of:[ID!]!){${Array.from({ length: 60 }, (_, i) => `a${i}: neighborhood(of:$of,hops:3,perEntity:${25 + i}){complete}`).join(' ')}}`,
    variables: { of: hubs.slice(0, 20) },
  },
  'the map, 500 entities': {
    query: `${await operation('surroundings')} ${await operation('fragments')}`,
    variables: { of: hubs.slice(0, 500), perEntity: 1, filter: {}, knownOn: null },
  },
  'validation of 300 fragments': {
    query: `{dataset{${fragments.map((_, i) => `...F${i}`).join(' ')}}} ${fragments.join(' ')}`,
  },
  'unknown ids': {
    query: 'query($ids:[ID!]){relationships(filter:{about:$ids}){totalCount}}',
    variables: { ids: Array.from({ length: 500 }, (_, i) => `unknown-${i}`) },
  },
};

const rows = [];
for (const [request, { query, variables }] of Object.entries(REQUESTS))
  rows.push({ request, ...(await measured(query, variables)) });
console.table(rows);
await api.stop();
await store.close();

/**
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 */
async function measured(query, variables) {
  let longest = 0;
  let running = true;
  let before = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.cpuUsage();
    if (running) setImmediate(turn);
  };
  const begin = performance.now();
  const start = process.cpuUsage();
  setImmediate(turn);
  const { body } = await api.executeOperation({ query, variables });
  const json = JSON.stringify(body.singleResult);
  await new Promise(setImmediate);
  running = false;
  const { user, system } = process.cpuUsage(start);
  return {
    milliseconds: Math.round(performance.now() - begin),
    processor: Math.round((user + system) / 1_000),
    'longest turn': Math.round(longest),
    bytes: json.length,
    outcome:
      body.singleResult.errors?.[0].extensions.limit ?? body.singleResult.errors?.[0].message ?? 'answered',
  };
}
