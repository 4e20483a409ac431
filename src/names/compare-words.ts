import { generationOf, titlesOf } from './honorifics.js';
import { matchWord, WORD_FEATURES } from './match-word.js';
import { joinedAs, pairWords, type WordPairs } from './pair-words.js';

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

/** What there is to say of the words of a text beside those of a name. */
export interface WordComparison {
  readonly ofPerson: boolean;
  readonly wanted: readonly string[];
  readonly own: readonly string[];
  readonly pairs: WordPairs;
  /** Of the last word of the text but for a suffix, by which families are called. */
  readonly family: WordPairs[number];
  /** Titles before the text that the name has not. */
  readonly lacksTitle: boolean;
  /** How many words of the text must be in the name: those after the titles. */
  readonly required: number;
  /** How many of these are not. */
  readonly missing: number;
  /** The first word of the name, after its titles, is not in the text. */
  readonly lacksFirst: boolean;
  /** The last word of the name is not in the text, or only as a letter or a beginning before the text's own last. */
  readonly lacksLast: boolean;
  /** 0 to 1: how many of the words of the name, but for its titles, are in the text. */
  readonly share: number;
  readonly misspelled: number;
  /** How far words are misspelled: 0 for none. */
  readonly slips: number;
  /** 0 to 1: how alike the words are, as if none of the text had to be there. Longer words weigh more. */
  readonly likeness: number;
  readonly features: ReadonlySet<NameFeature>;
}

/** What was searched for counts more than what it leaves out: "Johnson" is a fair way to say "Alice Marie Johnson". */
const WEIGHT_OF_WANTED = 0.8;

/** Words that the other writes as one are one. @param match what compares two words: see `keptMatches`. */
export function compareWords(
  text: readonly string[],
  name: readonly string[],
  ofPerson: boolean,
  match = matchWord,
): WordComparison {
  const [wanted, own] = [joinedAs(name, text), joinedAs(text, name)];
  const pairs = pairWords(wanted, own, ofPerson, match);
  const ofWanted = pairs.map((pair) => pair?.match.likeness ?? 0);
  const ofOwn = own.map((_, o) => pairs.find((pair) => pair?.own === o)?.match.likeness ?? 0);
  const [titles, ownTitles] = [titlesOf(wanted, ofPerson), titlesOf(own, ofPerson)];
  const required = ofWanted.slice(titles);
  const untitled = ofOwn.slice(ownTitles);
  const missing = required.filter((likeness) => likeness === 0).length;
  const misspelled = pairs.flatMap((pair) => (pair?.match.feature === 'MISSPELLING' ? [pair.match] : []));
  return {
    ...{ ofPerson, wanted, own, pairs, missing },
    family: pairs.at(generationOf(wanted) === null ? -1 : -2) ?? null,
    lacksTitle: ofWanted.slice(0, titles).includes(0),
    required: required.length,
    lacksFirst: untitled[0] === 0,
    lacksLast: !pairs.some(
      (pair, w) => pair?.own === own.length - 1 && (pair.match.feature === null || w === pairs.length - 1),
    ),
    share: untitled.filter((likeness) => likeness > 0).length / Math.max(untitled.length, 1),
    misspelled: misspelled.length,
    slips: misspelled.reduce((sum, { likeness }) => sum + 1 - likeness, 0),
    likeness:
      WEIGHT_OF_WANTED * mean(wanted, ofWanted, titles) +
      (1 - WEIGHT_OF_WANTED) * mean(own, ofOwn, ownTitles),
    features: featuresOf(pairs, missing, untitled.includes(0)),
  };
}

function featuresOf(pairs: WordPairs, missing: number, hasFurther: boolean): Set<NameFeature> {
  const features = new Set<NameFeature>();
  for (const pair of pairs) if (pair?.match.feature) features.add(pair.match.feature);
  if (missing > 0) features.add('WORD_MISSING');
  if (hasFurther) features.add('FURTHER_WORDS');
  const places = pairs.flatMap((pair) => pair?.own ?? []);
  if (places.some((place, i) => place < (places[i - 1] ?? 0))) features.add('ORDER');
  return features;
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
