import { isoDay } from '../domain/day-range.js';
import { MODALITIES, type Modality } from '../domain/modality.js';
import type { RelationshipFilter } from '../domain/relationship-filter.js';
import { MAX_HOPS } from '../store/graph-store.js';
import type { ConnectionQuestion } from './find-connection.js';

/** One condition let go: a row each. */
interface Relaxation {
  /** What is allowed then. */
  readonly words: (question: ConnectionQuestion) => string;
  /** Null where the question does not make the condition. */
  readonly relax: (question: ConnectionQuestion) => ConnectionQuestion | null;
}

const row = (words: Relaxation['words'], relax: Relaxation['relax']): Relaxation => ({ words, relax });

/** A condition of the filter, which null takes away. */
const condition = <K extends NullableCondition>(
  name: K,
  words: (value: NonNullable<RelationshipFilter[K]>) => string,
): Relaxation =>
  row(
    ({ filter }) => {
      const value = filter[name];
      return value === null ? '' : words(value as NonNullable<RelationshipFilter[K]>);
    },
    (question) =>
      question.filter[name] === null ? null : { ...question, filter: { ...question.filter, [name]: null } },
  );

type NullableCondition = {
  [K in keyof RelationshipFilter]: null extends RelationshipFilter[K] ? K : never;
}[keyof RelationshipFilter];

const modalityToo = (modality: Modality): Relaxation =>
  row(
    () => `${modality === 'ACTUAL' ? 'what happened' : modality.toLowerCase()} allowed`,
    (question) => {
      const { modality: asked } = question.filter;
      if (asked === null || asked.includes(modality)) return null;
      return { ...question, filter: { ...question.filter, modality: [...asked, modality] } };
    },
  );

/** The ways in which a question for a connection may ask for less, each by one condition, set or by default. */
export const RELAXATIONS: readonly Relaxation[] = [
  ...MODALITIES.map(modalityToo),
  condition('knownOn', (day) => `reports after ${isoDay(day)} allowed`),
  condition('trueOn', () => 'any time allowed'),
  row(
    ({ filter }) => (filter.undated === 'ONLY' ? 'dated allowed' : 'undated allowed'),
    (question) =>
      question.filter.undated === 'INCLUDE'
        ? null
        : { ...question, filter: { ...question.filter, undated: 'INCLUDE' } },
  ),
  condition('disputed', (isDisputed) => (isDisputed ? 'undisputed allowed' : 'disputed allowed')),
  condition('minOrigins', (count) => `fewer than ${count} origins allowed`),
  condition('maxOrigins', (count) => `more than ${count} origins allowed`),
  condition('independent', (is) => (is ? 'own word only allowed' : 'independent origins allowed')),
  condition('assertions', () => 'any assertion allowed'),
  condition('sources', () => 'any source allowed'),
  condition('types', () => 'any type of tie allowed'),
  row(
    ({ maxDegree }) => `hubs of more than ${maxDegree} ties allowed`,
    (question) => (question.maxDegree === null ? null : { ...question, maxDegree: null }),
  ),
  row(
    () => 'one hop more',
    (question) => (question.maxHops >= MAX_HOPS ? null : { ...question, maxHops: question.maxHops + 1 }),
  ),
];
