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
