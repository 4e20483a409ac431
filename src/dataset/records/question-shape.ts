import { z } from 'zod';
import { CHECKS } from '../../domain/check-name.js';
import { UNDATED, UNSUPPORTED } from '../../domain/filter/statement-filter.js';
import { MODALITIES, POLARITIES } from '../../domain/modality.js';
import type { QuestionField } from '../../domain/question.js';
import { UNDATED_REPORTS } from '../../domain/support.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import { date, fields, number, optional, text, unbracketed } from './field-shapes.js';

const oneOrMore = <const T extends readonly string[]>(values: T) =>
  z.preprocess(unbracketed, z.array(z.enum(values)));

/** One row a condition; the names and the values are those of a filter of the API. */
const CONDITIONS = {
  types: optional(oneOrMore(RELATIONSHIP_TYPES)),
  narrowerTypes: optional(z.preprocess(unbracketed, z.array(text))),
  polarity: optional(oneOrMore(POLARITIES)),
  modality: optional(oneOrMore(MODALITIES)),
  knownOn: optional(date),
  undatedReports: optional(z.enum(UNDATED_REPORTS)),
  trueOn: optional(date),
  undated: optional(z.enum(UNDATED)),
  unsupported: optional(z.enum(UNSUPPORTED)),
  minOrigins: optional(number),
  independent: optional(z.boolean()),
  disputed: optional(z.boolean()),
  contested: optional(z.boolean()),
} as const satisfies Record<QuestionField, z.ZodType>;

/** An example question of a dataset. That it leads to exactly one place is for a rule to say. */
export const QUESTION_SHAPE = fields({
  ask: text,
  shows: optional(text),
  entity: optional(text),
  connection: optional(fields({ from: text, to: text })),
  map: optional(z.preprocess(unbracketed, z.array(text))),
  filter: optional(fields(CONDITIONS)),
  check: optional(z.enum(CHECKS)),
});

export type QuestionInput = z.output<typeof QUESTION_SHAPE>;
