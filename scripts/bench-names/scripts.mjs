/*
 * Names as they are written in two other scripts, by the letters that stand for each sound in the usual tables (BGN/PCGN 1947 for
 * Russian, ISO 843 for Greek, read backwards). Not by the library with which search reads scripts: it would agree with itself.
 */

/** The longest come first. @type {Readonly<Record<string, string>>} */
const CYRILLIC = {
  ...{ sh: 'ш', zh: 'ж', kh: 'х', a: 'а', b: 'б', d: 'д', e: 'е', f: 'ф', g: 'г', i: 'и', k: 'к', l: 'л' },
  ...{ m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', z: 'з' },
};

/** @type {Readonly<Record<string, string>>} */
const GREEK = {
  ...{ sh: 'σ', zh: 'ζ', kh: 'χ', a: 'α', b: 'μπ', d: 'ντ', e: 'ε', f: 'φ', g: 'γκ', i: 'ι', k: 'κ', l: 'λ' },
  ...{ m: 'μ', n: 'ν', o: 'ο', p: 'π', r: 'ρ', s: 'σ', t: 'τ', u: 'ου', v: 'β', z: 'ζ' },
};

/** Letters of names in Cyrillic that the table above does not write. @type {Readonly<Record<string, string>>} */
const MORE_CYRILLIC = {
  ...{
    ц: 'ts',
    ч: 'ch',
    щ: 'shch',
    ы: 'y',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    й: 'y',
    ё: 'e',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
  },
  ...{ ъ: '', ь: '' },
};
/** @type {ReadonlyMap<string, string>} */
const READINGS = new Map([
  ...Object.entries(CYRILLIC).map(reversed),
  ...Object.entries(GREEK).map(reversed),
  ...Object.entries(MORE_CYRILLIC),
]);

/**
 * Whether the one may be the other read aloud: some word, read by these tables, begins as a word of the other does. Where none does, as
 * in a translation, or in a script of syllables, of which there is no table here, letters do not tell.
 * @param {string} a
 * @param {string} b
 */
export function areReadAlike(a, b) {
  const others = beginnings(b);
  return beginnings(a).some((beginning) => others.includes(beginning));
}

/** @param {string} name */
function beginnings(name) {
  const words = name.toLowerCase().match(/[\p{L}]{2,}/gu) ?? [];
  return words
    .map((word) => [...word].map((letter) => READINGS.get(letter) ?? letter).join(''))
    .map((word) => word.replace(/c(?!h)/g, 'k').slice(0, word.length < 4 ? 2 : 3));
}

/** @param {string} name */
export const inCyrillic = (name) => written(name, CYRILLIC);
/** @param {string} name */
export const inGreek = (name) => written(name, GREEK);

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} table
 */
function written(name, table) {
  const letters = new RegExp(Object.keys(table).join('|'), 'g');
  const words = name.toLowerCase().split(' ');
  return words
    .map((word) => word.replace(letters, (found) => table[found] ?? found))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

/**
 * @param {[string, string]} pair
 * @returns {[string, string]}
 */
function reversed([latin, letter]) {
  return [letter, latin];
}
