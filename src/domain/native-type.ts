import type { Relationship } from './relationship.js';
import { isSupported } from './support.js';

/**
 * The type of the native relationship between the two entities. Only what is AFFIRMED and ACTUAL, by some evidence that counts
 * now, has its own; a denial is NEGATED, a plan PLANNED, and what no report supports any more UNSUPPORTED, with the type as
 * a property. UNSUPPORTED goes first, so that a withdrawn report is not found by accident, of whatever it was; then NEGATED:
 * a search for plans must not find that something is planned not to happen, while a denial may well be of a plan.
 */
export function nativeType(
  relationship: Pick<Relationship, 'type' | 'polarity' | 'modality' | 'evidence'>,
): string {
  const { type, polarity, modality } = relationship;
  if (!isSupported(relationship, null)) return 'UNSUPPORTED';
  if (polarity === 'NEGATED') return polarity;
  return modality === 'ACTUAL' ? type : modality;
}
