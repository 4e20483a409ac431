import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Modality, Polarity } from '../../domain/modality.js';
import {
  beyondNativeType,
  IS_OF_OWN_TYPE,
  MARKED_TYPES,
  ownTypes,
  type TiePattern,
  withMarked,
} from './tie-pattern.js';

/** What sort of tie connects two, as `TIE_SORT` says it; empty for AFFIRMED, ACTUAL and supported. */
export type TieSort = string;

/** The sort of the native relationship `r`: where it is of a type of its own, no property is read. */
export const TIE_SORT = `CASE WHEN ${IS_OF_OWN_TYPE} THEN ''
  ELSE r.polarity + ' ' + r.modality + CASE WHEN r.citations > 0 THEN ' SUPPORTED' ELSE ' UNSUPPORTED' END END`;

/**
 * What path searches read of the ties of an entity: more than one of them asks for, so that searches whose filters differ
 * only in polarity, modality or support (as near misses do) share what was read. What sort of tie each is, is read along.
 */
export function walkPattern(filter: RelationshipFilter): TiePattern {
  const { walkable, types } = filter;
  return {
    types: [...ownTypes(filter), ...MARKED_TYPES].join('|'),
    ...withMarked({ walkable, types }, beyondNativeType(filter)),
  };
}

/** Whether ties of a sort pass that part of a filter which `walkPattern` leaves open. */
export function sortPasses({
  polarity,
  modality,
  unsupported,
  knownOn,
}: RelationshipFilter): (sort: TieSort) => boolean {
  const isSupportAsked = (isSupported: boolean) =>
    knownOn !== null || unsupported === 'INCLUDE' || isSupported === (unsupported === 'EXCLUDE');
  const judged = new Map<TieSort, boolean>();
  return (sort) => {
    const known = judged.get(sort);
    if (known !== undefined) return known;
    const [ofPolarity, ofModality, support] =
      sort === '' ? ['AFFIRMED', 'ACTUAL', 'SUPPORTED'] : sort.split(' ');
    const passes =
      (polarity?.includes(ofPolarity as Polarity) ?? true) &&
      (modality?.includes(ofModality as Modality) ?? true) &&
      isSupportAsked(support === 'SUPPORTED');
    judged.set(sort, passes);
    return passes;
  };
}
