import type { Relationship } from './relationship.js';
import { TELLING_TIES } from './vocabulary.js';

/**
 * How many affirmed ties each entity has, whatever their modality; entities without any are not in it. What fits no type
 * (OTHER) tells nothing of how well connected its ends are, and is not counted.
 */
export function degreesOf(
  relationships: readonly Pick<Relationship, 'type' | 'subject' | 'object' | 'polarity'>[],
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, subject, object, polarity } of relationships) {
    if (polarity !== 'AFFIRMED' || !TELLING_TIES.includes(type)) continue;
    for (const id of new Set([subject, object])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}
