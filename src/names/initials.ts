import { generationOf } from './honorifics.js';

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for']);

/**
 * How the words are abbreviated: "fbi" for those of "Federal Bureau of Investigation", "doj" and "dj" for those of "Department of
 * Justice", "mlk" for those of "Martin Luther King Jr.". None where fewer than two words count.
 */
export function initialsOf(words: readonly string[]): string[] {
  const own = generationOf(words) === null ? [words] : [words, words.slice(0, -1)];
  const all = own.flatMap((some) => [some.filter((word) => !SMALL_WORDS.has(word)), some]);
  const long = all.filter((some) => some.length > 1).map((some) => some.map((word) => [...word][0]).join(''));
  return [...new Set(long)];
}
