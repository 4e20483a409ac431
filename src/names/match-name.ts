import { compareWords, NAME_FEATURES, type NameFeature, type WordComparison } from './compare-words.js';
import { DOUBTS } from './doubts.js';
import { generationOf, titlesOf, withGeneration } from './honorifics.js';
import { initialsOf } from './initials.js';
import { matchWord } from './match-word.js';

export interface NameMatch {
  /** 0 to 1; see `matchName`. */
  readonly likeness: number;
  /** In the order of `NAME_FEATURES`. */
  readonly features: readonly NameFeature[];
  /** 0 to 1: how many of the words of the name are in the text. */
  readonly share: number;
  /** How far words are misspelled: 0 for none. */
  readonly slips: number;
  /** Alike as it is, it is probably another: see `DOUBTS`. */
  readonly isDoubtful: boolean;
  /** The text is the family name of a person and nothing else, but for titles. */
  readonly isFamilyAlone: boolean;
}

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
 * @param ofPerson whether a letter may stand for a word that begins with it, and titles lead, as in the names of people.
 * @param match what compares two words: see `keptMatches`.
 */
export function matchName(
  text: readonly string[],
  name: readonly string[],
  ofPerson = true,
  match = matchWord,
): NameMatch {
  const [wanted, own] = [withGeneration(text), withGeneration(name)];
  const compared = compareWords(wanted, own, ofPerson, match);
  const likeness = likenessOf(compared);
  if (likeness < LIKENESS_OF_INITIALS && areInitials(wanted.join(''), own))
    return withSuffix(wanted, own, BY_INITIALS, false);
  const { features, share, slips, lacksLast } = compared;
  const isDoubtful = DOUBTS.some(({ holds }) => holds(compared));
  const isFamilyAlone = ofPerson && isLastAlone(compared);
  return withSuffix(wanted, own, { likeness, features, share, slips, isDoubtful, isFamilyAlone }, lacksLast);
}

type WithoutSuffix = Omit<NameMatch, 'features'> & { readonly features: ReadonlySet<NameFeature> };

const BY_INITIALS: WithoutSuffix = {
  likeness: LIKENESS_OF_INITIALS,
  features: new Set<NameFeature>(['INITIALS']),
  ...{ share: 1, slips: 0, isDoubtful: false, isFamilyAlone: false },
};

/** There are at most as many as words. */
function areInitials(letters: string, words: readonly string[]): boolean {
  return letters.length <= 2 * words.length && initialsOf(words).includes(letters);
}

/** Of the words; less where too many are missing. */
function likenessOf({ likeness, missing, required, wanted, own }: WordComparison): number {
  if (missing * 3 <= required) return likeness;
  const isWeak = familyOf(wanted) === familyOf(own) || missing * 2 < required;
  return isWeak ? WEAKEST + (WEAK - WEAKEST) * likeness : 0;
}

function isLastAlone({ required, family, own }: WordComparison): boolean {
  const last = own.length - (generationOf(own) === null ? 1 : 2);
  return required === 1 && last > 0 && family?.own === last && family.match.feature === null;
}

/** The last word, without the suffix or the number that tells its members apart. */
function familyOf(words: readonly string[]): string | undefined {
  return words.at(generationOf(words) === null ? -1 : -2);
}

/** @param lacksLast see `WordComparison`. */
function withSuffix(
  wanted: readonly string[],
  own: readonly string[],
  match: WithoutSuffix,
  lacksLast: boolean,
): NameMatch {
  const [generation, other] = [generationOf(wanted), generationOf(own)];
  const differs = generation !== null && generation !== other;
  const isMissing = generation === null && other !== null && lacksLast;
  const isAnother = differs || (isMissing && wanted.length - titlesOf(wanted) > 1);
  const features = new Set(match.features);
  if (differs) features.add('SUFFIX_DIFFERS');
  if (isMissing) features.add('SUFFIX_MISSING');
  return {
    ...match,
    likeness: isAnother ? Math.min(match.likeness, WEAK) : match.likeness,
    features: NAME_FEATURES.filter((feature) => features.has(feature)),
  };
}
