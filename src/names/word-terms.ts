import { withoutTitles } from './honorifics.js';
import { nicknameGroups } from './nicknames.js';
import { inLatin } from './transliterate.js';
import { firstLetters, isDense } from './words.js';

/*
 * What two spellings of one word have in common, as terms that are compared for equality alone, so that any store can
 * find candidates and all find the same.
 *
 * Typos: the symmetric deletes of W. Garbe's SymSpell (2012, https://github.com/wolfgarbe/SymSpell). Where two words
 * differ by one letter put in, left out or replaced, or by two neighbors swapped, some form of the one with at most
 * one letter deleted is such a form of the other. As there, only the first letters are looked at: one edit apart
 * there is enough, and a typo further on costs nothing. Two deletions a word would find more (two typos among the first
 * seven letters of a name's every word) for half as many terms again.
 */

/** SymSpell's prefix length. */
const STEM = 7;
/** Shorter words have no typos: one letter makes them another word. */
export const MIN_LETTERS_FOR_TYPOS = 4;

/**
 * The terms under which a word is looked for: those of its spelling, of its spelling in Latin letters, and of the given names that it
 * may stand for. The first, with its full stop, is the whole word's own: those who have
 * just this word share more with it than those who have a longer or a like one, and so come before a store's cut.
 */
export function wordTerms(word: string): string[] {
  return [
    ...spellingTerms(word),
    ...inLatin(word).flatMap(spellingTerms),
    ...nicknameGroups(word).map((group) => `~${group}`),
  ];
}

function spellingTerms(word: string): string[] {
  const letters = [...word];
  if (isDense(word)) {
    return [`${word}.`, ...letters, ...letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)];
  }
  const stem = letters.slice(0, STEM);
  const spellings =
    letters.length < MIN_LETTERS_FOR_TYPOS ? [] : stem.map((_, i) => stem.toSpliced(i, 1).join(''));
  return [`${word}.`, stem.join(''), ...spellings];
}

/** One term for the words as a whole, in any order; none for no words. */
export function nameTerms(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [firstLetters(`.${withoutTitles(words).toSorted().join('.')}.`, 64)];
}

/** The shorter beginnings by which a word is found while it is being typed, from two letters. */
export function prefixTerms(word: string): string[] {
  if (isDense(word)) return [];
  const stem = [...word].slice(0, STEM);
  return stem.slice(2).map((_, i) => stem.slice(0, i + 2).join(''));
}

/** The words of a pair written as one: "Jean Luc" is found by "Jeanluc", and the reverse. */
export function joinedTerms(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => firstLetters(`${words[i]}${word}`, STEM));
}
