import anyAscii from 'any-ascii';
import { editDistance } from './edit-distance.js';

/*
 * Arabic and Hebrew leave short vowels out and have one letter for sounds that Latin has two for, as "p" and "b": letter by letter
 * "بوتين" is "bwtyn". So a name in them is compared with one in Latin letters by its consonants, in classes, and then by the vowels that are written.
 */

const IS_ABJAD = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{M}]+$/u;
const IS_LATIN = /^[a-z]+$/;
const ARTICLE = /^ال(?=.{3})/u;
/** Vav is a vowel or a "v"; any-ascii reads the latter. */
const VAV = /ו+/gu;
/** A shorter skeleton tells too little. */
const FEWEST = 2;
/** From so many consonants on, vowels may differ. */
const ENOUGH = 3;
const MOST_VOWELS = 2;

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/ck/g, 'k'],
  [/tsh|tch|ch/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/z/g, 's'],
  [/[cgjq]/g, 'k'],
  [/[pfv]/g, 'b'],
  [/[ou]/g, 'w'],
  [/i/g, 'y'],
  [/[^bdklmnrstwy]/g, ''],
];
const classed = (latin: string): string =>
  CLASSES.reduce((text, [letters, sound]) => text.replace(letters, sound), latin);
const consonants = (sound: string): string => sound.replace(/[wy]/g, '');

/** How a folded word sounds, with and without the Arabic article; none where it is in another script. */
function soundsOf(word: string): readonly string[] {
  if (IS_LATIN.test(word)) return [classed(word)];
  if (!IS_ABJAD.test(word)) return [];
  const read = [...new Set([word, word.replace(ARTICLE, '')])];
  return read.map((text) => classed(anyAscii(text.replace(VAV, 'w')).toLowerCase()));
}

/**
 * The terms under which a word in Arabic or Hebrew finds one in Latin letters, and the other way round. Two in one of them share none.
 * @param ofText whether the word is of what is searched for, and not of a name.
 */
export function soundTerms(word: string, ofText: boolean): string[] {
  const side = IS_LATIN.test(word) === ofText ? 'a' : 'l';
  const skeletons = soundsOf(word).map(consonants);
  return [...new Set(skeletons)].filter(({ length }) => length >= FEWEST).map((sound) => `^${side}${sound}`);
}

/** In how many vowels two words differ that sound alike, one in Arabic or Hebrew and one in Latin letters; null for others. */
export function vowelsApart(a: string, b: string): number | null {
  if (IS_LATIN.test(a) === IS_LATIN.test(b)) return null;
  const apart = soundsOf(a).flatMap((one) =>
    soundsOf(b)
      .filter((other) => consonants(one) === consonants(other))
      .map((other) => ({ count: editDistance(one, other), letters: consonants(one).length })),
  );
  const allowed = apart.filter(
    ({ count, letters }) => letters >= FEWEST && count <= (letters < ENOUGH ? 0 : MOST_VOWELS),
  );
  return allowed.length === 0 ? null : Math.min(...allowed.map(({ count }) => count));
}
