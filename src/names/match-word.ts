import { editDistance } from './edit-distance.js';
import { areFormsOfOneName } from './nicknames.js';
import { isAbjad, vowelsApart } from './sound.js';
import { inLatin } from './transliterate.js';
import { firstLetters, isDense } from './words.js';

/** How a word that was searched for stands for a word of a name, where the two are not the same. */
export const WORD_FEATURES = [
  'NICKNAME',
  'INITIAL',
  'TRANSLITERATION',
  'BEGINNING',
  'PART',
  'MISSPELLING',
] as const;
export type WordFeature = (typeof WORD_FEATURES)[number];

export interface WordMatch {
  /** 0 (not at all) to 1 (the same). */
  readonly likeness: number;
  /** Null where they are the same. */
  readonly feature: WordFeature | null;
}

const NO_MATCH: WordMatch = { likeness: 0, feature: null };
const SAME: WordMatch = { likeness: 1, feature: null };
/** Misspelt while it is being typed. */
export const MISSPELT_BEGINNING: WordMatch = { likeness: 0.65, feature: 'MISSPELLING' };
const OF_NICKNAME = 0.9;
const OF_TRANSLITERATION = 0.95;
const OF_VOWEL = 0.1;

/** How two folded words stand to each other: the same, the beginning of the other, an initial, a nickname, a misspelling, a part of it in a script without spaces, the same in another script. */
export function matchWord(wanted: string, own: string): WordMatch {
  if (wanted === own) return SAME;
  const spelling = matchSpelling(wanted, own);
  if (areFormsOfOneName(wanted, own)) return better(spelling, { likeness: OF_NICKNAME, feature: 'NICKNAME' });
  return spelling.likeness > 0 ? spelling : acrossScripts(wanted, own);
}

/** As many words have more pairs than a search has, and they take a few megabytes. */
const MOST_KEPT = 100_000;

/** The same for a search, or many comparisons, in which the same words come again and again: what was compared lately is kept. */
export function keptMatches(): typeof matchWord {
  let kept = new Map<string, Map<string, WordMatch>>();
  let count = 0;
  return (wanted, own) => {
    const known = kept.get(wanted)?.get(own);
    if (known !== undefined) return known;
    if (count++ >= MOST_KEPT) [kept, count] = [new Map(), 1];
    const ofWanted = kept.get(wanted) ?? new Map<string, WordMatch>();
    const match = matchWord(wanted, own);
    kept.set(wanted, ofWanted.set(own, match));
    return match;
  };
}

function matchSpelling(wanted: string, own: string): WordMatch {
  const [shorter, longer] = wanted.length <= own.length ? [wanted, own] : [own, wanted];
  const share = shorter.length / longer.length;
  if (isDense(wanted) && longer.includes(shorter)) return { likeness: 0.6 + 0.3 * share, feature: 'PART' };
  if (shorter.length === 1)
    return longer.startsWith(shorter) ? { likeness: 0.8, feature: 'INITIAL' } : NO_MATCH;
  if (own.startsWith(wanted)) return { likeness: 0.75 + 0.2 * share, feature: 'BEGINNING' };
  const allowed = typosAllowed(longer);
  if (allowed === 0) return NO_MATCH;
  const typos = longer.length - shorter.length > allowed ? Infinity : editDistance(wanted, own);
  if (typos <= allowed) return { likeness: 1 - 0.15 * typos, feature: 'MISSPELLING' };
  const begun = firstLetters(own, [...wanted].length);
  return typosAllowed(wanted) > 0 && editDistance(wanted, begun) === 1 ? MISSPELT_BEGINNING : NO_MATCH;
}

/** Both in Latin letters, where either is not; where both are not, and in two scripts, the one that writes its vowels is read first. */
function acrossScripts(wanted: string, own: string): WordMatch {
  const [latinWanted, latinOwn] = [inLatin(wanted), inLatin(own)];
  if (latinWanted.length > 0 && latinOwn.length > 0) {
    // Two of one script are compared in it.
    if (isAbjad(wanted) === isAbjad(own)) return NO_MATCH;
    const read = isAbjad(own) ? latinWanted.map((a) => [a, own]) : latinOwn.map((b) => [wanted, b]);
    return read.map(([a = '', b = '']) => acrossScripts(a, b)).reduce(better);
  }
  if (latinWanted.length === 0 && latinOwn.length === 0) return NO_MATCH;
  const pairs = latinOwn.length > 0 ? latinOwn.map((b) => [wanted, b]) : latinWanted.map((a) => [a, own]);
  const likenesses = pairs.map(([a = '', b = '']) => (a === b ? SAME : matchSpelling(a, b)).likeness);
  const likeness = OF_TRANSLITERATION * Math.max(...likenesses);
  if (likeness > 0) return { likeness, feature: 'TRANSLITERATION' };
  const apart = vowelsApart(wanted, own);
  if (apart === null) return NO_MATCH;
  return {
    likeness: OF_TRANSLITERATION - OF_VOWEL * apart,
    feature: apart === 0 ? 'TRANSLITERATION' : 'MISSPELLING',
  };
}

const better = (a: WordMatch, b: WordMatch): WordMatch => (a.likeness > b.likeness ? a : b);

function typosAllowed({ length, 0: first = '' }: string): number {
  if (isDense(first)) return length >= 3 ? 1 : 0;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
