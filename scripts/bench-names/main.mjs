/*
 * `npm run bench:names -- [--python PYTHON [--every NUMBER]] [FILE...]`: whether search finds who is meant, and never another. 2,000 queries made
 * by rules from real names, and 500 that must not find anyone, of each of two halves: what search is tuned on, and what is
 * reported. The names: the seed, the authors of the installed packages, and the FILEs, each a folder of a dataset or FollowTheMoney
 * entities, one a line of JSON. With PYTHON, which has `nomenklatura` and `nicknames`: nicknames are asked by the table of the latter, and
 * every sixth query of the reported half (or every NUMBER) is asked of both. Reads dist/. Prints Markdown.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { makeNegatives } from './negatives.mjs';
import { readNames } from './read-names.mjs';
import { makeQueries } from './rules.mjs';
import { tableOf } from './table.mjs';

/**
 * @typedef {{ id: string, kind: string, name: string, others: string[], half: 0 | 1 }} Named
 * What the dataset has is the name alone; the others are what else sources call it.
 * @typedef {{ rule: string, text: string, of: Named | null }} Query One that is of null must not find anyone.
 * @typedef {{ ids: string[], sure: boolean }} Answer The first five, and whether the first is more than an offer.
 */

const QUERIES = 2000;
const NEGATIVES = 500;
const CANDIDATES = 1000;
/** So that the peer takes minutes. */
const PEER_TAKES_EVERY = '6';

/** @param {string} path */
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { openDataset } = await built('open-store.js');
const { searchEntities } = await built('answers/search-entities.js');
const run = promisify(execFile);

const { values, positionals } = parseArgs({
  options: {
    python: { type: 'string' },
    every: { type: 'string', default: PEER_TAKES_EVERY },
    misses: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const names = await readNames(positionals);
const nicknames = values.python === undefined ? null : await readNicknames(values.python);
const halves = /** @type {const} */ ([0, 1]).map((half) => {
  const own = names.filter((named) => named.half === half);
  return [
    ...makeQueries(own, nicknames, QUERIES, half + 1),
    ...makeNegatives(own, names, nicknames, NEGATIVES, half + 1),
  ];
});
const [tuned = [], reported = []] = halves;

const folder = await mkdtemp(join(tmpdir(), 'bench-names-'));
try {
  const records = names.map(({ id, kind, name }) => JSON.stringify({ entity: { id, kind, name } }));
  await writeFile(join(folder, 'dataset.yaml'), 'title: Names\n');
  await writeFile(join(folder, 'entities.jsonl'), records.join('\n'));
  const store = await openDataset(folder);
  const tunedAnswers = await answersOf(store, tuned);
  const answers = await answersOf(store, reported);
  await store.close();
  const count = (/** @type {string} */ kind) => names.filter((named) => named.kind === kind).length;
  print(`${names.length} names: ${count('Person')} people, ${count('Organization')} organizations.\n`);
  print(`### Reported\n\n${tableOf(reported, { Attest: answers }, names)}\n`);
  print(`### Tuned on\n\n${tableOf(tuned, { Attest: tunedAnswers }, names)}\n`);
  if (values.misses) printMisses(tuned, tunedAnswers);
  if (values.python !== undefined) {
    const taken = reported.map((_, i) => i).filter((i) => i % Number(values.every) === 0);
    const queries = taken.map((i) => /** @type {Query} */ (reported[i]));
    const ours = taken.map((i) => /** @type {Answer} */ (answers[i]));
    const theirs = await askPeer(values.python, queries);
    const answered = { Attest: ours, 'logic-v2': theirs };
    print(
      `### Of the reported, one in ${values.every}, asked of both\n\n${tableOf(queries, answered, names)}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

/**
 * @param {any} store
 * @param {readonly Query[]} queries
 */
async function answersOf(store, queries) {
  const answers = [];
  for (const { text } of queries) {
    const search = { text, kinds: null, types: null, knownOn: null, undatedReports: 'EXCLUDE' };
    const { hits } = await searchEntities(store, search, CANDIDATES);
    const ids = hits.slice(0, 5).map((/** @type {any} */ hit) => hit.entity.id);
    answers.push({ ids, sure: hits.length > 0 && !hits[0].weak });
  }
  return answers;
}

/**
 * @param {string} python
 * @param {readonly Query[]} queries
 * @returns {Promise<Answer[]>}
 */
async function askPeer(python, queries) {
  const file = join(folder, 'peer.json');
  await writeFile(file, JSON.stringify({ names, queries: queries.map(({ text }) => text) }));
  const script = new URL('peer.py', import.meta.url).pathname;
  const { stdout } = await run(python, [script, file], { maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

/**
 * The names for which each may stand, by the table of the package `nicknames` (Apache-2.0).
 * @param {string} python
 * @returns {Promise<Map<string, Set<string>>>}
 */
async function readNicknames(python) {
  const list =
    'import nicknames, os; print(open(os.path.join(os.path.dirname(nicknames.__file__), "names.csv")).read())';
  const { stdout } = await run(python, ['-c', list], { maxBuffer: 1e8 });
  const table = new Map();
  for (const line of stdout.split('\n').slice(1)) {
    const [name, , nickname] = line.trim().split(',');
    if (!name || !nickname) continue;
    table.set(name, (table.get(name) ?? new Set()).add(nickname));
    table.set(nickname, (table.get(nickname) ?? new Set()).add(name));
  }
  return table;
}

/**
 * @param {readonly Query[]} queries
 * @param {readonly Answer[]} answers
 */
function printMisses(queries, answers) {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  for (const [i, { rule, text, of }] of queries.entries()) {
    const { ids, sure } = /** @type {Answer} */ (answers[i]);
    const first = nameOf.get(ids[0] ?? '');
    if (of === null ? sure : first !== of.name)
      print(`${rule}\t${text}\t${of?.name ?? '(no one)'}\t${sure ? '' : 'weak '}${first ?? 'nothing'}`);
  }
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
