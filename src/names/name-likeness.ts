import { generationOf, titlesOf } from './honorifics.js';
import { initialsOf } from './initials.js';
import { wordLikeness } from './word-likeness.js';

/** What was searched for counts more than what it leaves out: "Johnson" is a fair way to say "Alice Marie Johnson". */
const WEIGHT_OF_WANTED = 0.8;
const LIKENESS_OF_INITIALS = 0.7;
/** Where the two are probably of one family; a likeness below is that of a name that lacks what was searched for. */
export const WEAK = 0.5;
/** What is less alike is not alike. */
export const WEAKEST = 0.4;

/**
 * How well the words searched for stand for the words of a name, 0 to 1: 1 where they are the same words in any order,
 * joined or apart. Longer words weigh more. Where more than one in three of the words searched for are missing it is at most weak, and
 * none where neither most of them are there nor the last, by which families are called: "Liz Warren" is weakly like "Elizabeth Warren",
 * and "Larry King" is not like "Larry Page". Titles that lead may be missing on either side, where other words remain. Where both end in a suffix or a number, and not in the same, it is
 * another person of the family: at most a weak likeness.
 */
export function nameLikeness(wanted: readonly string[], own: readonly string[]): number {
  const initials = initialsOf(own).includes(wanted.join('')) ? LIKENESS_OF_INITIALS : 0;
  const likeness = Math.max(initials, likenessOfWords(joinedAs(own, wanted), joinedAs(wanted, own)));
  const [generation, other] = [generationOf(wanted), generationOf(own)];
  const isAnother = generation !== null && other !== null && generation !== other;
  return isAnother ? Math.min(likeness, WEAK) : likeness;
}

function likenessOfWords(wanted: readonly string[], own: readonly string[]): number {
  const { ofWanted, ofOwn } = paired(wanted, own);
  const required = ofWanted.slice(titlesOf(wanted));
  const missing = required.filter((likeness) => likeness === 0).length;
  const likeness = WEIGHT_OF_WANTED * mean(wanted, ofWanted) + (1 - WEIGHT_OF_WANTED) * mean(own, ofOwn);
  if (missing * 3 <= required.length) return likeness;
  const isSameFamily = familyOf(wanted) === familyOf(own);
  return isSameFamily || missing * 2 < required.length ? WEAKEST + (WEAK - WEAKEST) * likeness : 0;
}

/** The last word, without the suffix or the number that tells its members apart. */
function familyOf(words: readonly string[]): string | undefined {
  return words.at(generationOf(words) === null ? -1 : -2);
}

/** Runs of `words` that `model` writes as one word, written as one. */
function joinedAs(model: readonly string[], words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start + 1 && !model.includes(words.slice(start, end).join(''))) end--;
    joined.push(words.slice(start, end).join(''));
    start = end;
  }
  return joined;
}

/** Each word with at most one of the other side, the most alike first; the likeness of each, 0 where it has none. */
function paired(wanted: readonly string[], own: readonly string[]): { ofWanted: number[]; ofOwn: number[] } {
  const ofWanted = wanted.map(() => 0);
  const ofOwn = own.map(() => 0);
  const pairs = wanted.flatMap((word, w) =>
    own.map((other, o) => ({ w, o, likeness: wordLikeness(word, other) })),
  );
  for (const { w, o, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (ofWanted[w] || ofOwn[o]) continue;
    ofWanted[w] = likeness;
    ofOwn[o] = likeness;
  }
  return { ofWanted, ofOwn };
}

/** Weighed by length. A title that is missing does not count. */
function mean(words: readonly string[], likeness: readonly number[]): number {
  const titles = titlesOf(words);
  let sum = 0;
  let weight = 0;
  for (const [i, word] of words.entries()) {
    const own = likeness[i] ?? 0;
    if (own === 0 && i < titles) continue;
    sum += own * word.length;
    weight += word.length;
  }
  return weight === 0 ? 0 : sum / weight;
}
