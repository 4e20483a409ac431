import { isoDay } from '../domain/day-range.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { MODALITIES, type Modality } from '../domain/modality.js';
import { MAX_HOPS } from '../store/graph-store.js';
import type { ConnectionQuestion } from './find-connection.js';

/** One condition let go: a row each. */
interface Relaxation {
  readonly condition: Condition;
  /** What is allowed then. */
  readonly words: (question: ConnectionQuestion) => string;
  /** Null where the question does not make the condition. */
  readonly relax: (question: ConnectionQuestion) => ConnectionQuestion | null;
}

/** What a question may ask of the relationships that a path walks, and of the path. */
export type Condition =
  | `MODALITY_${Modality}`
  | 'KNOWN_ON'
  | 'UNSUPPORTED'
  | 'TRUE_ON'
  | 'UNDATED'
  | 'DISPUTED'
  | 'MIN_ORIGINS'
  | 'MAX_ORIGINS'
  | 'INDEPENDENT'
  | 'ASSERTIONS'
  | 'SOURCES'
  | 'TYPES'
  | 'SUBJECT'
  | 'OBJECT'
  | 'ABOUT'
  | 'MAX_DEGREE'
  | 'MAX_HOPS';

const row = (condition: Condition, words: Relaxation['words'], relax: Relaxation['relax']): Relaxation => ({
  condition,
  words,
  relax,
});

/** A part of the filter, which null takes away. */
const part = <K extends NullablePart>(
  condition: Condition,
  name: K,
  words: (value: NonNullable<RelationshipFilter[K]>) => string,
): Relaxation =>
  row(
    condition,
    ({ filter }) => {
      const value = filter[name];
      return value === null ? '' : words(value as NonNullable<RelationshipFilter[K]>);
    },
    (question) => (question.filter[name] === null ? null : withPart(question, name, null)),
  );

type NullablePart = {
  [K in keyof RelationshipFilter]: null extends RelationshipFilter[K] ? K : never;
}[keyof RelationshipFilter];

/** A part of the filter that says what becomes of some, which are then let in beside the rest. */
const inclusion = (
  condition: Condition,
  name: 'undated' | 'unsupported',
  words: { readonly EXCLUDE: string; readonly ONLY: string },
): Relaxation =>
  row(
    condition,
    ({ filter }) => (filter[name] === 'INCLUDE' ? '' : words[filter[name]]),
    (question) => (question.filter[name] === 'INCLUDE' ? null : withPart(question, name, 'INCLUDE')),
  );

const modalityToo = (modality: Modality): Relaxation =>
  row(
    `MODALITY_${modality}`,
    () => `${modality === 'ACTUAL' ? 'what happened' : modality.toLowerCase()} allowed`,
    (question) => {
      const { modality: asked } = question.filter;
      if (asked === null || asked.includes(modality)) return null;
      return withPart(question, 'modality', [...asked, modality]);
    },
  );

const withPart = <K extends keyof RelationshipFilter>(
  question: ConnectionQuestion,
  name: K,
  value: RelationshipFilter[K],
): ConnectionQuestion => ({ ...question, filter: { ...question.filter, [name]: value } });

/** The ways in which a question for a connection may ask for less, each by one condition, set or by default. */
export const RELAXATIONS: readonly Relaxation[] = [
  ...MODALITIES.map(modalityToo),
  // A later withdrawal of what spoke against something lets it in just as a later report does.
  part('KNOWN_ON', 'knownOn', (day) => `reports and withdrawals after ${isoDay(day)} allowed`),
  inclusion('UNSUPPORTED', 'unsupported', {
    EXCLUDE: 'withdrawn or unsupported allowed',
    ONLY: 'supported allowed',
  }),
  part('TRUE_ON', 'trueOn', () => 'any time allowed'),
  inclusion('UNDATED', 'undated', { EXCLUDE: 'undated allowed', ONLY: 'dated allowed' }),
  part('DISPUTED', 'disputed', (isDisputed) => (isDisputed ? 'undisputed allowed' : 'disputed allowed')),
  part('MIN_ORIGINS', 'minOrigins', (count) => `fewer than ${count} origins allowed`),
  part('MAX_ORIGINS', 'maxOrigins', (count) => `more than ${count} origins allowed`),
  part('INDEPENDENT', 'independent', (is) => (is ? 'own word only allowed' : 'independent origins allowed')),
  part('ASSERTIONS', 'assertions', () => 'any assertion allowed'),
  part('SOURCES', 'sources', () => 'any source allowed'),
  part('TYPES', 'types', () => 'any type of tie allowed'),
  part('SUBJECT', 'subject', (id) => `other subjects than ${id} allowed`),
  part('OBJECT', 'object', (id) => `other objects than ${id} allowed`),
  part('ABOUT', 'about', () => 'ties about others allowed'),
  row(
    'MAX_DEGREE',
    ({ maxDegree }) => `hubs of more than ${maxDegree} ties allowed`,
    (question) => (question.maxDegree === null ? null : { ...question, maxDegree: null }),
  ),
  row(
    'MAX_HOPS',
    () => 'one hop more',
    (question) => (question.maxHops >= MAX_HOPS ? null : { ...question, maxHops: question.maxHops + 1 }),
  ),
];
