import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('./main.mjs').Named} Named */
/** @typedef {{ kind: string, name: string, others: readonly string[] }} Read */

/** @param {string} path */
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { readDataset } = await built('dataset/read-dataset.js');
const TOP = new URL('../../', import.meta.url).pathname;

/** The schemata of FollowTheMoney whose names are asked for. @type {Readonly<Record<string, string>>} */
const KINDS = {
  Person: 'Person',
  Company: 'Organization',
  Organization: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: 'Organization',
};

/** What says how an organization is set up, and not which it is. */
const FORM =
  /^(?:the|inc|incorporated|corp|corporation|co|company|llc|llp|ltd|limited|plc|ag|gmbh|sa|spa|nv|bv|kg|se|as|asa|ab|jsc|ojsc|pjsc|oao|group|holdings?|na|sal|ad|dd|saog|psc)$/;

/**
 * What names are the same in: two that differ in signs, case, accents and the legal form alone are one, as nothing in a text tells them apart.
 * @param {string} name
 */
export function keyOf(name) {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.'’]/g, '');
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !FORM.test(word));
  return words.join('') || bare;
}

/**
 * Each name once, half of them in either half, the same on every machine. Of every twentieth person of two words there is a son too:
 * families of one name are rare in lists, and not in life.
 * @param {readonly string[]} files
 * @returns {Promise<Named[]>}
 */
export async function readNames(files) {
  const read = [...(await datasetNames(join(TOP, 'seed'))), ...(await authors())];
  for (const file of files) {
    const isFolder = (await stat(file)).isDirectory();
    read.push(...(isFolder ? await datasetNames(file) : await followTheMoneyNames(file)));
  }
  const names = new Map();
  for (const each of read) {
    const name = each.name.replace(/\s+/g, ' ').trim();
    const key = keyOf(name);
    if (name !== '' && !names.has(key)) names.set(key, named(each.kind, name, each.others));
  }
  const all = [...names.values()];
  const people = all.filter(({ kind, name }) => kind === 'Person' && /^\p{L}{3,} \p{L}{3,}$/u.test(name));
  const sons = people
    .filter((_, i) => i % 20 === 0)
    .map(({ name, half }) => ({ ...named('Person', `${name} Jr.`, []), half }));
  return [...all, ...sons];
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {readonly string[]} others
 * @returns {Named}
 */
function named(kind, name, others) {
  const hash = createHash('sha256').update(name).digest();
  const half = /** @type {0 | 1} */ ((hash[0] ?? 0) % 2);
  return { id: `n${hash.toString('hex').slice(0, 16)}`, kind, name, others: [...others], half };
}

/**
 * @param {string} folder
 * @returns {Promise<Read[]>}
 */
async function datasetNames(folder) {
  const { entities } = await readDataset(folder);
  return entities
    .filter((/** @type {any} */ { kind, unnamed }) => ['Person', 'Organization'].includes(kind) && !unnamed)
    .map((/** @type {any} */ { kind, name, aliases }) => ({ kind, name, others: aliases }));
}

/**
 * @param {string} file
 * @returns {Promise<Read[]>}
 */
async function followTheMoneyNames(file) {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const { schema, caption, properties } = JSON.parse(line);
    const [kind, others] = [KINDS[schema], properties.name ?? []];
    const name = caption ?? others[0];
    return kind === undefined || name === undefined ? [] : [{ kind, name, others }];
  });
}

/**
 * The people that the installed packages name as their authors.
 * @returns {Promise<Read[]>}
 */
async function authors() {
  const names = new Set();
  const found = await readdir(join(TOP, 'node_modules'), { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile() && entry.name === 'package.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    for (const person of peopleOf(await readFile(file, 'utf8'))) {
      const text = typeof person === 'string' ? person.replace(/[<(].*$/s, '') : person?.name;
      const name = typeof text === 'string' ? text.trim() : '';
      if (IS_OF_PERSON.test(name) && !IS_OF_GROUP.test(name)) names.add(name);
    }
  }
  return [...names].sort().map((name) => ({ kind: 'Person', name, others: [] }));
}

/** Two to four words, each with a capital and without digits. */
const IS_OF_PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|von|der|den|dos|da)){1,3}$/u;
const IS_OF_GROUP =
  /\b(?:inc|team|contributors|authors|labs?|ltd|llc|gmbh|corp|software|technologies|foundation|project|community|group|api|sdk|js|group|services|cloud|platform|open|source|the)\b/i;

/** @param {string} text */
function peopleOf(text) {
  try {
    const { author, contributors, maintainers, authors: more } = JSON.parse(text);
    return [author, contributors, maintainers, more].flat().filter((person) => person != null);
  } catch {
    return []; // A fixture of some package, which is not to be read.
  }
}
