import { wordsOf } from './words.js';

/**
 * Whether a text is a name with some of the words between its first and its last left out, whatever case and accents:
 * "Alice Johnson" for "Alice Marie Johnson". A whole name is one too; a single word is none.
 */
export function leavesOutMiddle(text: string, name: string): boolean {
  const given = wordsOf(text);
  const words = wordsOf(name);
  if (given.length < 2 || given[0] !== words[0] || given.at(-1) !== words.at(-1)) return false;
  let next = 0;
  for (const word of words) if (word === given[next]) next += 1;
  return next === given.length;
}
