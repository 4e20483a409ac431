import type { WordComparison } from './compare-words.js';
import { MISSPELT_BEGINNING } from './match-word.js';

export interface Doubt {
  readonly why: string;
  /** A text, and a name that it probably does not stand for. */
  readonly example: readonly [text: string, name: string];
  /** Whether the name of the example is of a person; else of an organization. */
  readonly ofPerson: boolean;
  readonly holds: (comparison: WordComparison) => boolean;
}

const isMisspelled = ({ family }: WordComparison) => family?.match.feature === 'MISSPELLING';

/** Why a name that has most of the words of a text is probably not who is meant. One is enough. */
export const DOUBTS: readonly Doubt[] = [
  {
    why: 'Families are called by the last word, and the name has not that of the text.',
    example: ['Anna Maria Jones', 'Anna Maria Smith'],
    ofPerson: true,
    holds: ({ family }) => family === null,
  },
  {
    why: 'It has the last word misspelled, and lacks another, or the text the first of the name: nothing is sure.',
    example: ['David Dayton', 'John-David Dalton'],
    ofPerson: true,
    holds: (comparison) => {
      const { missing, ofPerson, required, lacksFirst } = comparison;
      return isMisspelled(comparison) && (missing > 0 || (ofPerson && required > 1 && lacksFirst));
    },
  },
  {
    why: 'It only begins with the last word, and that misspelled: many families do.',
    example: ['Evgeny Pope', 'Evgeny Poberezkin'],
    ofPerson: true,
    holds: ({ family, required }) => required > 1 && family?.match === MISSPELT_BEGINNING,
  },
  {
    why: 'The title may be a word of the name that is meant, and what remains is misspelled.',
    example: ['General Mills', 'Stephen Miller'],
    ofPerson: true,
    holds: (comparison) =>
      comparison.ofPerson && comparison.lacksTitle && comparison.required === 1 && isMisspelled(comparison),
  },
  {
    why: 'Organizations share their words: several, all misspelled, or some and in another order, tell too little among others.',
    example: ['Carl Internacional', 'Banco Angolano Sarl International Division'],
    ofPerson: false,
    holds: ({ ofPerson, misspelled, required, features }) =>
      !ofPerson &&
      misspelled > 0 &&
      required > 1 &&
      features.has('FURTHER_WORDS') &&
      (features.has('ORDER') || misspelled === required),
  },
  {
    why: 'The last word stands for a letter within the name, which has a family name of its own.',
    example: ['Anna Maria Jones', 'Anna Maria J. Smith'],
    ofPerson: true,
    holds: ({ family, lacksLast, own }) =>
      lacksLast && family?.match.feature === 'INITIAL' && own[family.own]?.length === 1,
  },
];
