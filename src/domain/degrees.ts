import type { Relationship } from './relationship.js';
import { TELLING_TIES } from './vocabulary.js';

/** A look-up, since all relationships are asked at each start. */
const TELLING: ReadonlySet<string> = new Set(TELLING_TIES);

/**
 * How many affirmed ties each entity has, whatever their modality; entities without any are not in it. What fits no type
 * (OTHER) tells nothing of how well connected its ends are, and is not counted.
 */
export function degreesOf(
  relationships: readonly Pick<Relationship, 'type' | 'subject' | 'object' | 'polarity'>[],
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, subject, object, polarity } of relationships) {
    if (polarity !== 'AFFIRMED' || !TELLING.has(type)) continue;
    degrees.set(subject, (degrees.get(subject) ?? 0) + 1);
    if (object !== subject) degrees.set(object, (degrees.get(object) ?? 0) + 1);
  }
  return degrees;
}
