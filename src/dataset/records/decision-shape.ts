import type { z } from 'zod';
import { date, fields, listOf, text } from './field-shapes.js';

/** What an editor decided of some entities. That it says one thing, of two at least, is for a rule to say. */
export const DECISION_SHAPE = fields({
  same: listOf(text),
  notSame: listOf(text),
  by: text,
  on: date,
  because: text,
});

export type DecisionInput = z.output<typeof DECISION_SHAPE>;
