import type { Relationship } from './relationship.js';
import { VOCABULARY } from './vocabulary.js';
import { say } from './wording.js';

/** Which end the reader stands at, and whether that end is several people. */
export interface Viewpoint {
  readonly end: 'subject' | 'object';
  readonly plural: boolean;
}

/**
 * The relationship in words, those of its narrower type where it has one, to be read between the name of the viewed end and
 * that of the other: "is to meet".
 * Guarantee: only an AFFIRMED, ACTUAL relationship reads as something that happened.
 * @param past see `tenseOf`.
 */
export function phraseOf(
  relationship: Pick<Relationship, 'type' | 'polarity' | 'modality'> &
    Partial<Pick<Relationship, 'narrowerType'>>,
  view: Viewpoint,
  past: boolean,
): string {
  const wording = relationship.narrowerType?.wording ?? VOCABULARY[relationship.type].wording;
  return say(view.end === 'subject' ? wording.forward : wording.inverse, {
    polarity: relationship.polarity,
    modality: relationship.modality,
    past,
    plural: view.plural,
  });
}
