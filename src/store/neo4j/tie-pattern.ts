import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../../domain/vocabulary.js';
import type { Conditions } from './conditions.js';
import { relationshipConditions } from './relationship-conditions.js';

/** The native relationships `r` that pass a filter. */
export interface TiePattern extends Conditions {
  /** For use after `r:` in a pattern. */
  readonly types: string;
}

/** The native types that do not say what type the relationship has; see `native-type.ts`. */
export const MARKED_TYPES: readonly string[] = ['NEGATED', 'PLANNED', 'POSSIBLE', 'UNSUPPORTED'];

export const IS_OF_OWN_TYPE = `NOT r:${MARKED_TYPES.join('|')}`;

/** The native types of what is supported, AFFIRMED and ACTUAL, that may pass. */
export function ownTypes({ walkable, types }: RelationshipFilter): readonly string[] {
  return RELATIONSHIP_TYPES.filter(
    (type) =>
      (walkable === null || VOCABULARY[type].tie === walkable) && (types === null || types.includes(type)),
  );
}

/**
 * Null where none can pass. Types are named in the text, out of the vocabulary, since Neo4j walks named types faster
 * than it compares the types of what it walked, and much faster than it reads a property of each.
 */
export function tiePattern(filter: RelationshipFilter): TiePattern | null {
  const native = nativeTypes(filter);
  if (native.length === 0) return null;
  const { walkable, types, polarity, modality } = filter;
  const rest = beyondNativeType(filter);
  const named = { types: native.join('|'), ...rest };
  if (!native.some((type) => MARKED_TYPES.includes(type))) return named;
  return { ...named, ...withMarked({ walkable, types, polarity, modality }, rest) };
}

/** What the native type of an own type does not say of those that have one. */
export function beyondNativeType(filter: RelationshipFilter): Conditions {
  const { knownOn, unsupported } = filter;
  return relationshipConditions({
    ...filter,
    ...{ walkable: null, types: null, polarity: null, modality: null },
    // The native type says what is supported now.
    unsupported: knownOn === null ? 'INCLUDE' : unsupported,
  });
}

/** `rest` of all, and what the native type does not say of those that have none of their own, and of no other. */
export function withMarked(ofMarked: Partial<RelationshipFilter>, rest: Conditions): Conditions {
  const marked = relationshipConditions({ ...ANY_RELATIONSHIP, ...ofMarked });
  return {
    text: `(${IS_OF_OWN_TYPE} OR (${marked.text})) AND ${rest.text}`,
    parameters: { ...marked.parameters, ...rest.parameters },
  };
}

/** The native types of all that may pass; see `native-type.ts`. */
function nativeTypes(filter: RelationshipFilter): string[] {
  const { polarity, modality, knownOn, unsupported } = filter;
  const asksFor = <T>(list: readonly T[] | null, value: T) => list === null || list.includes(value);
  const isAsked = polarity?.length !== 0 && modality?.length !== 0;
  // The types are as of now: what is supported now may not have been on a day, and the other way round.
  const isOfSupported = unsupported !== 'ONLY' || knownOn !== null;
  const isOfUnsupported = unsupported !== 'EXCLUDE' || knownOn !== null;
  const isAffirmed = isOfSupported && asksFor(polarity, 'AFFIRMED');
  return [
    ...(isAffirmed && asksFor(modality, 'ACTUAL') ? ownTypes(filter) : []),
    ...(isAffirmed && asksFor(modality, 'PLANNED') ? ['PLANNED'] : []),
    ...(isAffirmed && asksFor(modality, 'POSSIBLE') ? ['POSSIBLE'] : []),
    ...(isAsked && isOfSupported && asksFor(polarity, 'NEGATED') ? ['NEGATED'] : []),
    ...(isAsked && isOfUnsupported ? ['UNSUPPORTED'] : []),
  ];
}
