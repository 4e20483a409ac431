import { Random } from '../random.mjs';

/** @typedef {import('./main.mjs').Named} Named */
/** @typedef {import('./main.mjs').Query} Query */

const COMMON_FAMILIES =
  'Robinson Thompson Hughes Ramirez Fernandez Kowalski Papadopoulos Yamamoto Okafor Novak Jensen Rossi Moreau Becker'.split(
    ' ',
  );
const TITLES_AS_FAMILIES =
  'King Prince Judge Major Bishop Pope Baron Duke Marshall Governor Mayor General'.split(' ');
/** Words that many organizations have. */
const IS_COMMON =
  /^(?:bank|banc|banq|company|corp|limited|group|holding|international|national|trust|branch)/i;
const IS_OF_THREE = /^(?!Herr|Frau)\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
const SUFFIXES = ['Jr.', 'Sr.', 'III', 'Junior', 'IV'];

/**
 * As many texts that name no one in the list, of every kind in turn: given name and family name are of the list, but not of one person, or
 * it is another of the family. One that a reader could take for a name of the list is left out.
 * @param {readonly Named[]} own of these they are made.
 * @param {readonly Named[]} all
 * @param {Map<string, Set<string>> | null} nicknames
 * @param {number} count
 * @param {number} seed
 * @returns {Query[]}
 */
export function makeNegatives(own, all, nicknames, count, seed) {
  const random = new Random(seed + 100);
  const people = own.filter(
    ({ kind, name }) => kind === 'Person' && /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u.test(name),
  );
  const firms = own.filter(({ kind, name }) => kind === 'Organization' && name.split(' ').length > 1);
  const long = own.flatMap(({ kind, name }) => (kind === 'Person' && IS_OF_THREE.test(name) ? [name] : []));
  const words = firms.flatMap(({ name }) => name.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []);
  const telling = words.filter((word) => !IS_COMMON.test(word));
  const names = all.map(({ name }) => partsOf(name));
  const known = new Set(names.flatMap((parts) => parts.slice(1)));
  const given = () => random.pick(people).name.split(' ')[0];
  const family = () => random.pick(people).name.split(' ')[1];
  /** @type {Readonly<Record<string, () => string>>} */
  const kinds = {
    'given of one, family of another': () => `${given()} ${family()}`,
    'given and middle of one, family of another': () =>
      `${random.pick(long).split(' ').slice(0, 2).join(' ')} ${family()}`,
    'a family that no one is of': () => `${given()} ${random.pick(COMMON_FAMILIES)}`,
    'a family that is a title': () => `${given()} ${random.pick(TITLES_AS_FAMILIES)}`,
    'another of the family': () => `${random.pick(people).name} ${random.pick(SUFFIXES)}`,
    ...(firms.length > 0 && {
      'words of two organizations': () => `${random.pick(telling)} ${random.pick(telling)}`,
      'a person and an organization': () => `${given()} ${random.pick(telling)}`,
    }),
  };
  const queries = new Map();
  const makers = Object.entries(kinds);
  for (let tries = 0; queries.size < count && tries < 100 * count; tries++) {
    const [rule, make] = /** @type {[string, () => string]} */ (makers[tries % makers.length]);
    const text = make();
    const parts = partsOf(text);
    const isOfKnown = names.some((name) => couldBe(parts, name, nicknames));
    const isKnownTitle = rule.startsWith('a family') && known.has(parts.at(-1) ?? '');
    if (!isOfKnown && !isKnownTitle) queries.set(text, { rule, text, of: null });
  }
  return [...queries.values()].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** @param {string} name */
const partsOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/**
 * Whether every part of the one is like some part of the other.
 * @param {readonly string[]} text
 * @param {readonly string[]} name
 * @param {Map<string, Set<string>> | null} nicknames
 */
function couldBe(text, name, nicknames) {
  return text.every((part) => name.some((other) => areLike(part, other, nicknames)));
}

/**
 * @param {string} a
 * @param {string} b
 * @param {Map<string, Set<string>> | null} nicknames
 */
function areLike(a, b, nicknames) {
  if (a === b || nicknames?.get(a)?.has(b)) return true;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const begins = a.slice(0, 3) === b.slice(0, 3);
  return begins && Math.abs(a.length - b.length) <= 2;
}
