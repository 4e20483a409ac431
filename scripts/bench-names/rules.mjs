import { Random } from '../random.mjs';
import { areReadAlike, inCyrillic, inGreek } from './scripts.mjs';

/** @typedef {import('./main.mjs').Named} Named */
/** @typedef {import('./main.mjs').Query} Query */
/** @typedef {Map<string, Set<string>> | null} Nicknames */
/** @typedef {(named: Named, random: Random, nicknames: Nicknames) => string | null} Rule Null where it does not apply. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TITLES = 'Dr. Dr Mr Mrs. Ms Prof. Professor Sir Sen. Senator President Herr Frau Mme Judge Rev.'.split(
  ' ',
);
const AFTER = ['PhD', 'MD', 'Esq.', ', PhD', ', M.D.', ', Esq.', 'CBE'];
/** Of families that none of the names is of: what one was called before. */
const BIRTH_NAMES = 'Abernathy Oyelaran Ferreira Lindqvist Castellano Whitcombe Nakagawa Thornbury'.split(
  ' ',
);
const FORMS =
  /(?:,? (?:Inc|Corp|Corporation|Co|Company|LLC|Ltd|Limited|PLC|AG|GmbH|S\.?A|SpA|NV|N\.V|KG|SE)\.?)+$/i;

/** @param {Named} named */
const wordsOf = ({ name }) => name.split(' ');
/** @param {Named} named */
const isPerson = ({ kind, name }) => kind === 'Person' && plain(name).includes(' ') && isLatin(name);
/** @param {string} text */
const isLatin = (text) => /^[\p{sc=Latin}\p{M}\p{P}\p{N}\s]+$/u.test(text);
/** @param {string} name */
const plain = (name) => name.replace(/,? (?:Jr|Sr)\.?$/, '');

/** @param {import('./main.mjs').Named} named */
const inAnotherScript = ({ name, others }) => others.filter((other) => isLatin(other) !== isLatin(name));
/** What no letters tell: counted apart from all that must find. */
export const NOT_BY_LETTERS = 'as a source translates it (not by letters)';

/** @type {Readonly<Record<string, Rule>>} */
export const RULES = {
  'a typo': (named, random) => {
    const words = wordsOf(named);
    const long = words.flatMap((word, i) => (/^[\p{L}'-]{4,}$/u.test(word) ? [i] : []));
    if (long.length === 0 || !isLatin(named.name)) return null;
    const at = random.pick(long);
    return words.with(at, mistyped(/** @type {string} */ (words[at]), random)).join(' ');
  },
  'two swapped neighbors': (named, random) => {
    const words = wordsOf(named);
    const long = words.flatMap((word, i) => (/^\p{L}{4,}$/u.test(word) ? [i] : []));
    if (long.length === 0 || !isLatin(named.name)) return null;
    const at = random.pick(long);
    const letters = [.../** @type {string} */ (words[at])];
    const place = 1 + random.below(letters.length - 2);
    const [a, b] = letters.slice(place, place + 2);
    if (a === b) return null;
    return words.with(at, letters.toSpliced(place, 2, b ?? '', a ?? '').join('')).join(' ');
  },
  'family name first': (named, random) => {
    if (!isPerson(named) || plain(named.name) !== named.name) return null;
    const words = wordsOf(named);
    return `${words.at(-1)}${random.pick([',', ''])} ${words.slice(0, -1).join(' ')}`;
  },
  'a title': (named, random) => (isPerson(named) ? `${random.pick(TITLES)} ${named.name}` : null),
  'letters after the name': (named, random) =>
    isPerson(named) ? `${named.name} ${random.pick(AFTER)}`.replace(' ,', ',') : null,
  'a suffix': (named, random) =>
    / Jr\.?$/.test(named.name)
      ? `${plain(named.name)}${random.pick([' Jr', ' Jr.', ', Jr.', ' Junior'])}`
      : null,
  'another legal form': (named, random) =>
    named.kind === 'Organization' && FORMS.test(named.name)
      ? named.name.replace(FORMS, random.pick(['', ' Inc.', ' Ltd', ' Group', ' AG']))
      : null,
  'accents and signs': (named, random) => {
    const less = named.name.normalize('NFD').replace(/\p{M}/gu, '');
    const bare = less.replace(/[’']/g, '').replace(/-/g, random.pick([' ', '']));
    return bare === named.name || !isLatin(named.name) ? null : bare;
  },
  'still being typed': (named) => {
    const words = wordsOf(named);
    const last = /** @type {string} */ (words.at(-1));
    return words.length < 2 || last.length < 6 || !isLatin(named.name)
      ? null
      : [...words.slice(0, -1), last.slice(0, 3)].join(' ');
  },
  'a name left out': (named) => {
    const words = wordsOf(named);
    return isPerson(named) && words.length > 2 && plain(named.name) === named.name
      ? `${words[0]} ${words.at(-1)}`
      : null;
  },
  'a middle initial more': (named, random) => {
    const [given, ...rest] = wordsOf(named);
    const initial = LETTERS.charAt(random.below(26)).toUpperCase();
    return isPerson(named) && rest.length === 1 ? `${given} ${initial}. ${rest[0]}` : null;
  },
  'an initial': (named) => {
    const [given = '', ...rest] = wordsOf(named);
    return isPerson(named) && given.length > 2 ? `${given.charAt(0)}. ${rest.join(' ')}` : null;
  },
  'a maiden name': (named, random) => {
    const [given, ...rest] = wordsOf(named);
    if (!isPerson(named) || rest.length !== 1) return null;
    return `${given} ${random.pick(BIRTH_NAMES)}${random.pick([' ', '-'])}${rest[0]}`;
  },
  'a nickname': (named, random, nicknames) => {
    const [given = '', ...rest] = wordsOf(named);
    const others = nicknames?.get(given.toLowerCase());
    if (!isPerson(named) || others === undefined) return null;
    const other = random.pick([...others]);
    return `${other.charAt(0).toUpperCase()}${other.slice(1)} ${rest.join(' ')}`;
  },
  'in Cyrillic letters': (named) =>
    isPerson(named) && isSpelledPlainly(named.name) ? inCyrillic(plain(named.name)) : null,
  'in Greek letters': (named) =>
    isPerson(named) && isSpelledPlainly(named.name) ? inGreek(plain(named.name)) : null,
  'as a source in another script has it': (named, random) => {
    const others = inAnotherScript(named).filter((other) => areReadAlike(other, named.name));
    return others.length === 0 ? null : random.pick(others);
  },
  [NOT_BY_LETTERS]: (named, random) => {
    const others = inAnotherScript(named).filter((other) => !areReadAlike(other, named.name));
    return others.length === 0 ? null : random.pick(others);
  },
};

/**
 * Whether each letter stands for one sound in most languages: names that are written by sound in another script are not told by letters.
 * @param {string} text
 */
const isSpelledPlainly = (text) =>
  /^(?:sh|zh|kh|[abdefgiklmnoprstuvz .-])+$/i.test(text) && !/[aeou]{2}|oo|ee/i.test(text);

/**
 * As many queries, by every rule in turn, each once; the same for the same seed. Fewer where the names do not have so many.
 * @param {readonly Named[]} names
 * @param {Nicknames} nicknames
 * @param {number} count
 * @param {number} seed
 * @returns {Query[]}
 */
export function makeQueries(names, nicknames, count, seed) {
  const random = new Random(seed);
  const perRule = Object.entries(RULES).map(([rule, make]) => {
    const order = names.map((named) => ({ named, at: random.below(2 ** 31) })).sort((a, b) => a.at - b.at);
    // What a rule that can be applied in many ways gives a second and a third time.
    return [...order, ...order, ...order, ...order].flatMap(({ named }) => {
      const text = make(named, random, nicknames);
      return text === null || text === named.name ? [] : [{ rule, text, of: named }];
    });
  });
  const queries = new Map();
  for (let i = 0; perRule.some((made) => i < made.length); i++) {
    for (const made of perRule) {
      const query = made[i];
      if (query !== undefined && queries.size < count && !queries.has(query.text))
        queries.set(query.text, query);
    }
  }
  const all = [...queries.values()];
  return Object.keys(RULES).flatMap((rule) => all.filter((query) => query.rule === rule));
}

/**
 * One letter replaced, left out or put in, but for the first.
 * @param {string} word
 * @param {Random} random
 */
function mistyped(word, random) {
  const letters = [...word];
  const at = 1 + random.below(letters.length - 1);
  const letter = LETTERS.charAt(random.below(26));
  const [replaced, left] = /** @type {const} */ ([
    [1, letter],
    [1, ''],
  ]);
  const [count, more] = random.pick([replaced, left, /** @type {const} */ ([0, letter])]);
  return letters.toSpliced(at, count, more).join('');
}
