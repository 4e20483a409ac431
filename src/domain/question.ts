import type { CheckName } from './check-name.js';
import type { HidingField } from './filter/conditions.js';
import type { NamedBy } from './named-by.js';

/** Where the answer of a question is: with an entity, in the connection of two, or on a map of several. */
export const QUESTION_KINDS = ['ENTITY', 'CONNECTION', 'MAP'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The conditions that a reader can set on a page, and so a question can too. A new condition is one, unless it is left out here. */
export type QuestionField = Exclude<HidingField, 'maxOrigins' | 'assertions' | NamedBy>;

/** One condition on relationships, as it is written: "true" and "false", a date, a number, or the words of a list. */
export interface QuestionCondition {
  readonly field: QuestionField;
  readonly values: readonly [string, ...string[]];
}

/** A question that a dataset answers well, to start from. */
export interface Question {
  /** In words. */
  readonly ask: string;
  /** What its answer shows, in a line. */
  readonly shows: string | null;
  readonly kind: QuestionKind;
  /** Ids of entities: the one, the two ends in their order, or those of the map. */
  readonly about: readonly [string, ...string[]];
  readonly conditions: readonly QuestionCondition[];
  /** Only relationships that this check finds. */
  readonly check: CheckName | null;
}
