import type { Filter } from '../view/view.js';
import { counted } from './counted.js';
import type { TypeWords } from './type-words.js';

const UNSUPPORTED_WORDS = {
  INCLUDE: 'what has support or none',
  EXCLUDE: 'with support',
  ONLY: 'without support',
} as const;

type Words = { readonly [K in keyof Filter]: (value: NonNullable<Filter[K]>, types: TypeWords) => string };

const MODALITY_WORDS = { ACTUAL: 'happened or holds', PLANNED: 'planned', POSSIBLE: 'possible' } as const;

const WORDS: Words = {
  types: (types, words) => types.map((type) => words(type, true)).join(', '),
  polarity: (polarity) =>
    polarity.length > 1 ? 'denied or not' : polarity[0] === 'NEGATED' ? 'denied' : 'not denied',
  modality: (modality) => modality.map((one) => MODALITY_WORDS[one]).join(' or '),
  knownOn: (date) => `known on ${date}`,
  trueOn: (date) => `what may have been so on ${date}`,
  undated: (undated) => (undated === 'ONLY' ? 'without a date' : 'with a date'),
  unsupported: (unsupported) => UNSUPPORTED_WORDS[unsupported],
  minOrigins: (count) => `at least ${counted(count, 'origin')}`,
  independent: (is) => (is ? 'an independent origin' : 'no independent origin'),
  disputed: (is) => (is ? 'disputed' : 'not disputed'),
};

/** A condition in a few words; null where it is not made. */
export function conditionWords<K extends keyof Filter>(
  filter: Filter,
  name: K,
  types: TypeWords,
): string | null {
  const value = filter[name];
  return value === null ? null : WORDS[name](value as NonNullable<Filter[K]>, types);
}

/** The conditions that a question for a connection makes unless others are set. */
export function usualWords({ modality, unsupported }: Filter): string[] {
  return [
    ...(modality === null ? ['what happened or holds'] : []),
    ...(unsupported === null ? [UNSUPPORTED_WORDS.EXCLUDE] : []),
  ];
}
