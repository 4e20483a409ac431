import { mayOverlap } from '../domain/day-range.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import type { Path } from './path.js';

/**
 * Whether all that a path says held at one time, as far as its states tell: false where the outer bounds of two are
 * disjoint; null where none are, but some state has no date; else true. Events have no duration, and say nothing.
 */
export function overlapsInTime({ hops }: Path): boolean | null {
  const states = hops
    .map(({ relationship }) => relationship)
    .filter(({ type }) => VOCABULARY[type].nature === 'STATE');
  const areDisjoint = states.some((a, i) => states.slice(i + 1).some((b) => !mayOverlap(a.when, b.when)));
  if (areDisjoint) return false;
  return states.some(({ when }) => when === null) ? null : true;
}
