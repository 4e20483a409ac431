import type { NameFeature } from './compare-words.js';
import { type NameMatch, WEAK } from './match-name.js';

/** How sure it is that a text names an entity that has it letter for letter, but for case, accents and punctuation. */
export const EXACT = 1;
/** The same words. What differs costs. */
const SAME_WORDS = 0.95;

interface Cost {
  readonly less: number;
  readonly why: string;
}

/** What differs between a text and a name, what that costs, and why. Of several the dearest counts: a chain is as sure as its weakest link. */
export const COSTS: Readonly<Record<NameFeature, Cost>> = {
  ORDER: { less: 0, why: 'Lists have the family name first.' },
  LEGAL_FORM: { less: 0, why: 'Few say it; it costs what OTHER_FORM does.' },
  FURTHER_WORDS: { less: 0.05, why: 'A short way to say a longer name, of which there may be several.' },
  NICKNAME: { less: 0.1, why: 'Several names have one short form.' },
  INITIAL: { less: 0.1, why: 'Many names begin with the letter.' },
  TRANSLITERATION: { less: 0.1, why: 'Letters of two scripts stand for each other roughly.' },
  SUFFIX_MISSING: { less: 0.1, why: 'The family has others, who have no suffix or another.' },
  BEGINNING: { less: 0.15, why: 'It may go on in another way.' },
  PART: { less: 0.15, why: 'A syllable is in many names.' },
  MISSPELLING: { less: 0.15, why: 'It may be another name that is spelled so.' },
  INITIALS: { less: 0.15, why: 'Many names have the same.' },
  WORD_MISSING: { less: 0.3, why: 'The name lacks what was searched for.' },
  SUFFIX_DIFFERS: { less: 0.4, why: 'It is another of the family.' },
};

/** These cost beside all others. */
const OTHER_FORM: Cost = {
  less: 0.01,
  why: '"Bridge Foods" is not "Bridge Group" before "Bridge Group" misspelled.',
};
const LONG_NAME: Cost = { less: 0.05, why: 'Of a name of many words, a few tell little.' };
/** A name of which a smaller share of the words is in the text is long beside it. */
const LEAST_SHARE = 1 / 3;

/** What is likely another. */
const WEAK_SCORE = 0.45;
/** What lacks words that were searched for: only where nothing else is found. */
const FALLBACK_SCORE = 0.4;

export interface Sureness {
  /** 0 to 1. */
  readonly score: number;
  readonly weak: boolean;
  readonly isFallback: boolean;
}

/**
 * How sure a match is, by the costs above. One word tells little: it is as sure of an organization that is called by it alone, but for the
 * legal form ("Ford & Co."), as of those whose names have more words (Henry Ford), and how well they are connected decides.
 * @param isOneWord whether the text is one, but for titles.
 */
export function surenessOf(
  { likeness, isDoubtful, features, share }: NameMatch,
  isOneWord: boolean,
): Sureness {
  if (likeness < WEAK) return { score: FALLBACK_SCORE, weak: true, isFallback: true };
  if (likeness === WEAK || isDoubtful) return { score: WEAK_SCORE, weak: true, isFallback: false };
  const isFormAlone = features.length === 1 && features[0] === 'LEGAL_FORM';
  const dearest = Math.max(0, ...features.map((feature) => COSTS[feature].less));
  const ofForm = isFormAlone && isOneWord ? COSTS.FURTHER_WORDS : OTHER_FORM;
  const less = dearest + (features.includes('LEGAL_FORM') ? ofForm.less : 0);
  return {
    score: SAME_WORDS - less - (share < LEAST_SHARE ? LONG_NAME.less : 0),
    ...{ weak: false, isFallback: false },
  };
}
