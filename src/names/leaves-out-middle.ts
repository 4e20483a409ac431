import { foldName } from '../domain/fold-name.js';

/**
 * Whether a text is a name with some of the words between its first and its last left out, whatever case and accents:
 * "Alice Johnson" for "Alice Marie Johnson". A whole name is one too; a single word is none. Words that a hyphen joins are one:
 * half of a double name is another name.
 */
export function leavesOutMiddle(text: string, name: string): boolean {
  const given = partsOf(text);
  const words = partsOf(name);
  if (given.length < 2 || given[0] !== words[0] || given.at(-1) !== words.at(-1)) return false;
  let next = 0;
  for (const word of words) if (word === given[next]) next += 1;
  return next === given.length;
}

function partsOf(name: string): string[] {
  return name.split(/\s+/u).flatMap((part) => foldName(part) || []);
}
