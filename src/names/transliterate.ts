import anyAscii from 'any-ascii';
import { foldName } from '../domain/fold-name.js';

const IS_LATIN = /^[\p{sc=Latin}\p{N}\p{M}]*$/u;

type Pairs = readonly (readonly [RegExp, string])[];

/** Two Greek letters of one sound, which letter by letter are two others: "Ντόναλντ" is Donald, and "Παπανδρέου" Papandreou. */
const GREEK_PAIRS: Pairs = [
  [/^μπ/gu, 'b'],
  [/^ντ|ντ$/gu, 'd'],
  [/^γκ|γκ$/gu, 'g'],
  [/γγ/gu, 'ng'],
  [/ου/gu, 'ou'],
  [/αυ(?=[αεηιοωβγδζλμνρ])/gu, 'av'],
  [/αυ/gu, 'af'],
  [/ευ(?=[αεηιοωβγδζλμνρ])/gu, 'ev'],
  [/ευ/gu, 'ef'],
];
/** Within a word they are one sound or two: "Ομπάμα" is Obama, "Κλίντον" Clinton. */
const WITHIN_A_WORD: Pairs = [
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γκ/gu, 'g'],
  [/ου/gu, 'u'],
];

/**
 * How a folded word is read in Latin letters, folded and without blanks, by the tables of any-ascii and those above: "путин" is
 * "putin". None for a word that is in Latin letters already, or has none; two for some in Greek.
 */
export function inLatin(word: string): readonly string[] {
  if (IS_LATIN.test(word)) return [];
  const readings = [GREEK_PAIRS, [...WITHIN_A_WORD, ...GREEK_PAIRS]].map((pairs) => {
    const read = pairs.reduce((text, [pair, sound]) => text.replace(pair, sound), word);
    return foldName(anyAscii(read)).replaceAll(' ', '');
  });
  return [...new Set(readings)].filter((latin) => latin !== '' && IS_LATIN.test(latin));
}
