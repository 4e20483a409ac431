import type { Relationship } from '../../domain/relationship.js';

/**
 * The type of the native relationship between the two entities. Only what is AFFIRMED and ACTUAL has its own; a denial
 * is NEGATED and a plan PLANNED, with the type as a property. NEGATED goes first: who looks for plans must not find that
 * something is planned not to happen, while a denial may well be of a plan.
 */
export function nativeType({
  type,
  polarity,
  modality,
}: Pick<Relationship, 'type' | 'polarity' | 'modality'>): string {
  if (polarity === 'NEGATED') return polarity;
  return modality === 'ACTUAL' ? type : modality;
}
