import { withoutTitles } from './honorifics.js';
import { idTerm } from './id-term.js';
import { soundTerms } from './sound.js';
import { joinedTerms, nameTerms, wordTerms } from './word-terms.js';
import { wordsOf } from './words.js';

/**
 * The terms that what is searched for may share with an entity (see `indexTerms`). Distinct and bounded; honorifics
 * give none where other words remain. Empty for blanks: nothing is found.
 */
export function queryTerms(text: string): string[] {
  const words = withoutTitles(wordsOf(text));
  if (words.length === 0) return [];
  const initials = words.every((word) => word.length === 1) ? [words.join('')] : [];
  return [
    ...new Set([
      idTerm(text),
      ...words.flatMap(wordTerms),
      ...words.flatMap((word) => soundTerms(word, true)),
      ...joinedTerms(words),
      ...nameTerms(words),
      ...initials,
    ]),
  ];
}
