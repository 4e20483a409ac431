import { isoDay } from '../domain/day-range.js';
import type { QuestionConditionName } from '../domain/filter/conditions.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';

/** What a filter that sets a condition allows once it is relaxed. */
export const RELAXED_FILTER_TEXTS: Readonly<
  Record<QuestionConditionName, (filter: RelationshipFilter) => string>
> = {
  POLARITY_AFFIRMED: () => 'affirmed allowed',
  POLARITY_NEGATED: () => 'denied allowed',
  MODALITY_ACTUAL: () => 'what happened allowed',
  MODALITY_PLANNED: () => 'planned allowed',
  MODALITY_POSSIBLE: () => 'possible allowed',
  TRUE_ON: () => 'any time allowed',
  UNDATED: ({ undated }) => `${undated === 'ONLY' ? 'dated' : 'undated'} allowed`,
  // A later withdrawal of what spoke against something lets it in just as a later report does.
  KNOWN_ON: ({ knownOn }) =>
    `reports and withdrawals after ${knownOn === null ? 'any day' : isoDay(knownOn)} allowed`,
  UNDATED_REPORTS: ({ undatedReports }) =>
    `reports ${undatedReports === 'ONLY' ? 'with' : 'without'} a date allowed`,
  UNSUPPORTED: ({ unsupported }) =>
    `${unsupported === 'ONLY' ? 'supported' : 'withdrawn or unsupported'} allowed`,
  DISPUTED: ({ disputed }) => `${disputed === true ? 'undisputed' : 'disputed'} allowed`,
  CONTESTED: ({ contested }) => `${contested === true ? 'uncontradicted' : 'contradicted'} allowed`,
  MIN_ORIGINS: ({ minOrigins }) => `fewer than ${minOrigins} origins allowed`,
  MAX_ORIGINS: ({ maxOrigins }) => `more than ${maxOrigins} origins allowed`,
  INDEPENDENT: ({ independent }) =>
    `${independent === true ? 'self-reported' : 'independent origins'} allowed`,
  ASSERTIONS: () => 'any assertion allowed',
  SOURCES: () => 'any source allowed',
  SPEAKERS: () => 'any speaker allowed',
  ORIGINS: () => 'any origin allowed',
  TYPES: () => 'any relationship type allowed',
  NARROWER_TYPES: () => 'any type of the dataset’s own allowed',
  SUBJECT: ({ subject }) => `other subjects than ${subject} allowed`,
  OBJECT: ({ object }) => `other objects than ${object} allowed`,
  ABOUT: () => 'relationships about others allowed',
};
