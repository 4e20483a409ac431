import { foldName } from '../domain/fold-name.js';

/** More words than a name or a question has; what follows is not looked at. */
const MAX_WORDS = 32;
const MAX_LETTERS = 32;

const DENSE = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** In which foreign names are written, and forms of companies beside them are not. */
const KATAKANA = String.raw`\p{sc=Katakana}`;
const RUNS = new RegExp(`[${KATAKANA}ー]+|(?:(?!${KATAKANA})[${DENSE}])+|[^${DENSE} ]+`, 'gu');
const STARTS_DENSE = new RegExp(`^[${DENSE}]`, 'u');

/**
 * The folded words of a text, at most 32, each at most 32 letters. A change between a script that puts spaces between
 * words and one that does not is a boundary too, and so is an end of Katakana.
 */
export function wordsOf(text: string): string[] {
  const words = foldName(text).match(RUNS) ?? [];
  return words.slice(0, MAX_WORDS).map((word) => firstLetters(word, MAX_LETTERS));
}

/** Of a script that writes several words as one, or a syllable a letter: parts of it count as words do elsewhere. */
export function isDense(word: string): boolean {
  return STARTS_DENSE.test(word);
}

/** By code points: half a letter is no letter. */
export function firstLetters(word: string, count: number): string {
  return word.length <= count ? word : [...word].slice(0, count).join('');
}
