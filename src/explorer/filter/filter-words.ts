import type { Undated, Unsupported } from '../../domain/filter/statement-filter.js';
import type { Modality } from '../../domain/modality.js';
import { pluralize } from '../../text/pluralize.js';
import type { TypeWords } from '../api/type-words.js';
import { CONNECTION_DEFAULTS, type Filter, type SettableField } from '../view/view.js';

const INCLUSION = { INCLUDE: 'included', EXCLUDE: 'excluded', ONLY: 'only' } as const satisfies Record<
  Undated | Unsupported,
  string
>;

/** What the types and entities that a filter names are called. */
export interface FilterNames {
  readonly type: TypeWords;
  readonly entity: (id: string) => string;
}

type Words = { readonly [K in SettableField]: (value: NonNullable<Filter[K]>, names: FilterNames) => string };

const MODALITY_WORDS = {
  ACTUAL: 'happened or true',
  PLANNED: 'planned',
  POSSIBLE: 'possible',
} as const satisfies Record<Modality, string>;

const modalityWords = (modality: readonly Modality[]): string =>
  modality.map((one) => MODALITY_WORDS[one]).join(' or ');
const unsupportedWords = (unsupported: Unsupported): string => `unsupported: ${INCLUSION[unsupported]}`;

const typesWords = (types: readonly string[], { type: wordsOf }: FilterNames): string =>
  types.map((type) => wordsOf(type, true)).join(', ');
const named =
  (label: string) =>
  (ids: readonly string[], { entity }: FilterNames): string =>
    `${label}: ${ids.map(entity).join(' or ')}`;

const WORDS: Words = {
  types: typesWords,
  narrowerTypes: typesWords,
  polarity: (polarity) =>
    `denied: ${INCLUSION[polarity.length > 1 ? 'INCLUDE' : polarity[0] === 'NEGATED' ? 'ONLY' : 'EXCLUDE']}`,
  modality: modalityWords,
  knownOn: (date) => `known on ${date}`,
  undatedReports: (undated) => `reports without a date: ${INCLUSION[undated]}`,
  trueOn: (date) => `true on ${date}`,
  undated: (undated) => `undated: ${INCLUSION[undated]}`,
  unsupported: unsupportedWords,
  minOrigins: (count) => `at least ${pluralize(count, 'origin')}`,
  independent: (is) => (is ? 'with an independent origin' : 'no independent origin'),
  disputed: (is) => `disputed: ${INCLUSION[is ? 'ONLY' : 'EXCLUDE']}`,
  contested: (is) => `contradicted: ${INCLUSION[is ? 'ONLY' : 'EXCLUDE']}`,
  sources: named('source'),
  speakers: named('speaker'),
  origins: named('original source'),
};

/** A condition in a few words; null where it is not set. */
export function conditionWords<K extends keyof Filter>(
  filter: Filter,
  name: K,
  names: FilterNames,
): string | null {
  const value = filter[name];
  return value === null ? null : WORDS[name](value as NonNullable<Filter[K]>, names);
}

/** The conditions that a search for a connection has unless others are set. */
export function defaultConditionWords({ modality, unsupported }: Filter): string[] {
  return [
    ...(modality === null ? [modalityWords(CONNECTION_DEFAULTS.modality)] : []),
    ...(unsupported === null ? [unsupportedWords(CONNECTION_DEFAULTS.unsupported)] : []),
  ];
}
