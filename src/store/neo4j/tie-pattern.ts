import type { RelationshipFilter } from '../../domain/relationship-filter.js';
import { TIES } from '../../domain/vocabulary.js';
import type { Conditions } from './conditions.js';
import { relationshipConditions } from './relationship-conditions.js';

/** The native relationships `r` that are ties and pass a filter. */
export interface TiePattern extends Conditions {
  /** To stand after `r:` in a pattern. */
  readonly types: string;
}

/** One type by which each tie is found whose filter asks for what did not happen; see `native-type.ts`. */
const OWN_TYPES = TIES.join('|');

/**
 * Null where no tie can pass. Types are named in the text, out of the vocabulary, since Neo4j walks named types faster
 * than it compares the types of what it walked.
 */
export function tiePattern(filter: RelationshipFilter): TiePattern | null {
  const { types, polarity, modality } = filter;
  const asksFor = <T>(list: readonly T[] | null, value: T) => list === null || list.includes(value);
  const isAffirmed = asksFor(polarity, 'AFFIRMED');
  const native = [
    ...(isAffirmed && asksFor(modality, 'ACTUAL') ? [OWN_TYPES] : []),
    ...(isAffirmed && asksFor(modality, 'PLANNED') ? ['PLANNED'] : []),
    ...(isAffirmed && asksFor(modality, 'POSSIBLE') ? ['POSSIBLE'] : []),
    ...(asksFor(polarity, 'NEGATED') ? ['NEGATED'] : []),
  ];
  if (native.length === 0) return null;
  const isOwnTypesOnly = native.every((type) => type === OWN_TYPES);
  const isNegatedToo = native.includes('NEGATED');
  const conditions = relationshipConditions({
    ...filter,
    types: types === null && isOwnTypesOnly ? null : TIES.filter((type) => types?.includes(type) ?? true),
    // What the native type says need not be read again.
    polarity: null,
    modality: isNegatedToo ? modality : null,
  });
  return { types: native.join('|'), ...conditions };
}
