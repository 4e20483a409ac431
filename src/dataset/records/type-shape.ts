import { z } from 'zod';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import { fields, optional, text, unbracketed } from './field-shapes.js';

const texts = z.preprocess(unbracketed, z.array(text));

const phrases = fields({
  /** After "is": for one and for several, or the same for both. */
  is: optional(texts),
  /** Base, third person, past and, where it differs, participle. */
  verb: optional(texts),
  following: optional(text),
});

/** A type of a dataset's own. That its phrases can be said in all forms is for a rule to say. */
export const TYPE_SHAPE = fields({
  name: text,
  narrows: z.enum(RELATIONSHIP_TYPES),
  phrases: optional(phrases),
  inversePhrases: optional(phrases),
  description: optional(text),
});

export type PhrasesInput = z.output<typeof phrases>;
export type TypeInput = z.output<typeof TYPE_SHAPE>;
