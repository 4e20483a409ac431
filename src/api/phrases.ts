import type { Modality, Polarity } from '../domain/modality.js';
import type { NarrowerType } from '../domain/narrower-type.js';
import { phraseOf, type Viewpoint } from '../domain/phrase.js';
import { isPastByNature } from '../domain/tense.js';
import { type RelationshipType, VOCABULARY } from '../domain/vocabulary.js';

export interface Phrases {
  readonly affirmed: string;
  readonly negated: string;
  readonly planned: string;
  readonly possible: string;
}

/** How a relationship type, or what narrows it, reads from one of its ends, for one person, where no end is known. */
export function phrasesOf(
  type: RelationshipType,
  end: Viewpoint['end'],
  narrowerType: NarrowerType | null = null,
): Phrases {
  const phrase = (polarity: Polarity, modality: Modality) =>
    phraseOf(
      { type, narrowerType, polarity, modality },
      { end, plural: false },
      isPastByNature(VOCABULARY[type].nature, modality),
    );
  return {
    affirmed: phrase('AFFIRMED', 'ACTUAL'),
    negated: phrase('NEGATED', 'ACTUAL'),
    planned: phrase('AFFIRMED', 'PLANNED'),
    possible: phrase('AFFIRMED', 'POSSIBLE'),
  };
}
