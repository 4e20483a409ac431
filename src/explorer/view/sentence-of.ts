import { type Sayable, sentence } from '../../text/sentence.js';

interface Labeled {
  readonly name: string;
  readonly label: string;
}

/** The relationship as a sentence without its full stop, from subject to object. */
export const sentenceOf = (relationship: Sayable<Labeled>): string =>
  sentence(relationship, ({ label }) => label);
