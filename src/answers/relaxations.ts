import {
  isSet,
  namesOf,
  QUESTION_CONDITIONS,
  type QuestionConditionName,
  relax,
} from '../domain/filter/conditions.js';
import { MAX_HOPS } from '../store/graph-store.js';
import { RELAXED_FILTER_TEXTS } from '../text/format-relaxation.js';
import type { ConnectionQuestion } from './find-connection.js';

/** A question for a connection with one condition relaxed. */
interface Relaxation {
  readonly condition: Condition;
  /** What is allowed then: "planned allowed", "one hop more". */
  readonly text: string;
  readonly question: ConnectionQuestion;
}

/** The bounds of a question for a connection are conditions too; `relax` gives null where there is none to relax. */
const BOUNDS = {
  WALKABLE: {
    label: 'types that no path walks',
    text: () => 'types that no path walks allowed',
    relax: (question: ConnectionQuestion) =>
      question.filter.walkable === null ? null : { ...question, filter: relax(question.filter, 'WALKABLE') },
  },
  MAX_DEGREE: {
    label: 'paths over hubs',
    text: ({ maxDegree }: ConnectionQuestion) => `hubs of more than ${maxDegree} ties allowed`,
    relax: (question: ConnectionQuestion) =>
      question.maxDegree === null ? null : { ...question, maxDegree: null },
  },
  MAX_HOPS: {
    label: 'one hop more',
    text: () => 'one hop more',
    relax: (question: ConnectionQuestion) =>
      question.maxHops >= MAX_HOPS ? null : { ...question, maxHops: question.maxHops + 1 },
  },
} as const;

/** What a question may ask of the relationships that a path walks, and of the path. */
export type Condition = QuestionConditionName | keyof typeof BOUNDS;

/** Every condition with the argument that sets it, in the order of the API's enum. */
export const CONDITION_ROWS: readonly {
  readonly name: Condition;
  readonly field: string;
  readonly label: string;
}[] = [
  ...namesOf(QUESTION_CONDITIONS).map((name) => ({ name, ...QUESTION_CONDITIONS[name] })),
  { name: 'WALKABLE', field: 'types', label: BOUNDS.WALKABLE.label },
  { name: 'MAX_DEGREE', field: 'maxDegree', label: BOUNDS.MAX_DEGREE.label },
  { name: 'MAX_HOPS', field: 'maxHops', label: BOUNDS.MAX_HOPS.label },
];

/** The ways in which a question for a connection may ask for less, each by one condition, set or by default. */
export function relaxationsOf(question: ConnectionQuestion): Relaxation[] {
  const { filter } = question;
  const ofFilter = namesOf(QUESTION_CONDITIONS).flatMap((condition): Relaxation[] =>
    // What is denied connects nothing: that is no near match.
    QUESTION_CONDITIONS[condition].field === 'polarity' || !isSet(filter, condition)
      ? []
      : [
          {
            condition,
            text: RELAXED_FILTER_TEXTS[condition](filter),
            question: { ...question, filter: relax(filter, condition) },
          },
        ],
  );
  const ofBounds = namesOf(BOUNDS).flatMap((condition): Relaxation[] => {
    const { text, relax } = BOUNDS[condition];
    const relaxed = relax(question);
    return relaxed === null ? [] : [{ condition, text: text(question), question: relaxed }];
  });
  return [...ofFilter, ...ofBounds];
}
