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
 */
export function phraseOf(
  relationship: Pick<Relationship, 'type' | 'polarity' | 'modality' | 'when'> &
    Partial<Pick<Relationship, 'narrowerType'>>,
  view: Viewpoint,
): string {
  const { wording: broad, nature } = VOCABULARY[relationship.type];
  const wording = relationship.narrowerType?.wording ?? broad;
  const ended = relationship.when !== null && relationship.when.latest !== null;
  return say(view.end === 'subject' ? wording.forward : wording.inverse, {
    polarity: relationship.polarity,
    modality: relationship.modality,
    past: nature === 'EVENT' || ended,
    plural: view.plural,
  });
}
