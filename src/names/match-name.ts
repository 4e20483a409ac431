import { generationOf, titlesOf, withGeneration } from './honorifics.js';
import { initialsOf } from './initials.js';
import { MISSPELT_BEGINNING, matchWord, WORD_FEATURES, type WordMatch } from './match-word.js';

/** How a text stands for a name that is not the same, word for word. */
export const NAME_FEATURES = [
  'ORDER',
  'LEGAL_FORM',
  'FURTHER_WORDS',
  'INITIALS',
  ...WORD_FEATURES,
  'SUFFIX_MISSING',
  'WORD_MISSING',
  'SUFFIX_DIFFERS',
] as const;
export type NameFeature = (typeof NAME_FEATURES)[number];

export interface NameMatch {
  /** 0 to 1; see `matchName`. */
  readonly likeness: number;
  /** In the order of `NAME_FEATURES`. */
  readonly features: readonly NameFeature[];
  /** 0 to 1: how many of the words of the name are in the text. */
  readonly share: number;
  /** How far words are misspelled: 0 for none. */
  readonly slips: number;
  /**
   * The name has not the last word of the text, by which families are called; or only begins with it misspelled, where there are other
   * words; or has it misspelled, where another word is missing too, or the first of the name, or a title before it; or only as a letter
   * before its own last word; or what is there of an organization tells too little.
   * "Anna Maria Jones" is not "Anna Maria Smith", "David Dayton" not "John-David Dalton", and "General Mills" not "Stephen Miller".
   */
  readonly lacksFamily: boolean;
}

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
 * none where neither most of them are there nor the last, by which families are called: "Bob Warren" is weakly like "Elizabeth Warren",
 * and "Larry King" is not like "Larry Page". Titles that lead the name of a person may be missing on either side, where other words remain. Where the
 * text ends in a suffix or a number, and the name not in the same, it is another person of the family: at most a weak likeness. So is a
 * name that ends in one for a text of several words without it: "Donald Trump" is not "Donald Trump Jr.".
 * @param byInitial whether a letter may stand for a word that begins with it, as it does in the names of people.
 * @param match what compares two words: see `keptMatches`.
 */
export function matchName(
  text: readonly string[],
  name: readonly string[],
  byInitial = true,
  match = matchWord,
): NameMatch {
  const [wanted, own] = [withGeneration(text), withGeneration(name)];
  const byInitials = areInitials(wanted.join(''), own);
  const byWords = matchWords(joinedAs(own, wanted), joinedAs(wanted, own), byInitial, match);
  const isOfInitials = byInitials && byWords.likeness < LIKENESS_OF_INITIALS;
  const { likeness, features, share, slips, lacksFamily, lacksLast } = isOfInitials ? BY_INITIALS() : byWords;
  const [generation, other] = [generationOf(wanted), generationOf(own)];
  const differs = generation !== null && generation !== other;
  const isMissing = generation === null && other !== null && lacksLast;
  if (differs) features.add('SUFFIX_DIFFERS');
  if (isMissing) features.add('SUFFIX_MISSING');
  const isAnother = differs || (isMissing && wanted.length - titlesOf(wanted) > 1);
  return {
    likeness: isAnother ? Math.min(likeness, WEAK) : likeness,
    features: NAME_FEATURES.filter((feature) => features.has(feature)),
    share,
    slips,
    lacksFamily,
  };
}

interface WordsMatch extends Omit<NameMatch, 'features'> {
  readonly features: Set<NameFeature>;
  /** The last word of the name is not in the text, or only as a letter or a beginning before the text's own last. */
  readonly lacksLast: boolean;
}

const BY_INITIALS = (): WordsMatch => ({
  likeness: LIKENESS_OF_INITIALS,
  features: new Set(['INITIALS']),
  share: 1,
  slips: 0,
  lacksFamily: false,
  lacksLast: false,
});

/** There are at most as many as words. */
function areInitials(letters: string, words: readonly string[]): boolean {
  return letters.length <= 2 * words.length && initialsOf(words).includes(letters);
}

function matchWords(
  wanted: readonly string[],
  own: readonly string[],
  byInitial: boolean,
  match: typeof matchWord,
): WordsMatch {
  const pairs = paired(wanted, own, byInitial, match);
  const ofWanted = pairs.map((pair) => pair?.match.likeness ?? 0);
  const ofOwn = own.map((_, o) => pairs.find((pair) => pair?.own === o)?.match.likeness ?? 0);
  const [titles, ownTitles] = [titlesOf(wanted, byInitial), titlesOf(own, byInitial)];
  const required = ofWanted.slice(titles);
  const missing = required.filter((likeness) => likeness === 0).length;
  const likeness =
    WEIGHT_OF_WANTED * mean(wanted, ofWanted, titles) + (1 - WEIGHT_OF_WANTED) * mean(own, ofOwn, ownTitles);
  const untitled = ofOwn.slice(ownTitles);
  const features = featuresOf(pairs, missing, untitled);
  const share = untitled.filter((likeness) => likeness > 0).length / Math.max(untitled.length, 1);
  const misspelled = pairs.flatMap((pair) => (pair?.match.feature === 'MISSPELLING' ? [pair.match] : []));
  const slips = misspelled.reduce((sum, match) => sum + 1 - match.likeness, 0);
  const lacksLast = !pairs.some(
    (pair, w) => pair?.own === own.length - 1 && (pair.match.feature === null || w === pairs.length - 1),
  );
  const isPart = missing > 0 || (byInitial && required.length > 1 && untitled[0] === 0);
  const isTitled = byInitial && ofWanted.slice(0, titles).includes(0);
  const family = pairs.at(generationOf(wanted) === null ? -1 : -2);
  const lacksFamily =
    family == null ||
    (isPart && family.match.feature === 'MISSPELLING') ||
    (required.length > 1 && family.match === MISSPELT_BEGINNING) ||
    (isTitled && required.length === 1 && family.match.feature === 'MISSPELLING') ||
    (!byInitial && isDoubtful(features, misspelled.length, required.length)) ||
    (lacksLast && family.match.feature === 'INITIAL' && own[family.own]?.length === 1);
  if (missing * 3 <= required.length) return { likeness, features, share, slips, lacksFamily, lacksLast };
  const isSameFamily = familyOf(wanted) === familyOf(own);
  const isWeak = isSameFamily || missing * 2 < required.length;
  return {
    likeness: isWeak ? WEAKEST + (WEAK - WEAKEST) * likeness : 0,
    features,
    share,
    slips,
    lacksFamily,
    lacksLast,
  };
}

/** Words of an organization are of many others too: some misspelled, in another order and among others, tell too little. */
function isDoubtful(features: ReadonlySet<NameFeature>, misspelled: number, count: number): boolean {
  if (misspelled === 0 || count < 2 || !features.has('FURTHER_WORDS')) return false;
  return features.has('ORDER') || misspelled === count;
}

type Pairs = readonly ({ readonly own: number; readonly match: WordMatch } | null)[];

function featuresOf(pairs: Pairs, missing: number, ofOwn: readonly number[]): Set<NameFeature> {
  const features = new Set<NameFeature>();
  for (const pair of pairs) if (pair?.match.feature) features.add(pair.match.feature);
  if (missing > 0) features.add('WORD_MISSING');
  if (ofOwn.includes(0)) features.add('FURTHER_WORDS');
  const places = pairs.flatMap((pair) => pair?.own ?? []);
  if (places.some((place, i) => place < (places[i - 1] ?? 0))) features.add('ORDER');
  return features;
}

/** The last word, without the suffix or the number that tells its members apart. */
function familyOf(words: readonly string[]): string | undefined {
  return words.at(generationOf(words) === null ? -1 : -2);
}

/** Runs of `words` that `model` writes as one word, written as one. */
function joinedAs(model: readonly string[], words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const joined: string[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start + 1 && !model.includes(words.slice(start, end).join(''))) end--;
    joined.push(words.slice(start, end).join(''));
    start = end;
  }
  return joined;
}

/** For each word searched for, the word of the name that it stands for, each with at most one, the most alike first. */
function paired(
  wanted: readonly string[],
  own: readonly string[],
  byInitial: boolean,
  matchOf: typeof matchWord,
): Pairs {
  const found: ({ own: number; match: WordMatch } | null)[] = wanted.map(() => null);
  const taken = new Set<number>();
  const pairs = wanted.flatMap((word, w) =>
    own.flatMap((other, o) => {
      const match = matchOf(word, other);
      if (match.feature === 'INITIAL' && !byInitial) return [];
      if (match === MISSPELT_BEGINNING && w < wanted.length - 1) return [];
      return match.likeness === 0 ? [] : [{ w, o, match }];
    }),
  );
  for (const { w, o, match } of pairs.sort((a, b) => b.match.likeness - a.match.likeness)) {
    if (found[w] !== null || taken.has(o)) continue;
    found[w] = { own: o, match };
    taken.add(o);
  }
  return found;
}

/** Weighed by length. A title that is missing does not count. */
function mean(words: readonly string[], likeness: readonly number[], titles: number): number {
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
