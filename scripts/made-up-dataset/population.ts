import { ENTITY_KINDS, type EntityKind } from '../../src/domain/entity-kind.js';
import type { Weighted } from '../random.mjs';

/** How many of a hundred entities, and of a hundred ends of relationships, are of a kind. */
export const SHARES = [
  [50, 'Person'],
  [25, 'Organization'],
  [8, 'Event'],
  [7, 'Work'],
  [4, 'Place'],
  [4, 'Topic'],
  [2, 'Group'],
] as const satisfies Weighted<EntityKind>;

/** With fewer there would not be two people. */
export const MIN_ENTITIES = 10;

/** How many entities there are of each kind: at least one, by `SHARES`. Rounding up is paid for by the people. */
export type Population = Readonly<Record<EntityKind, number>>;

/** @param entities at least `MIN_ENTITIES`. */
export function populationOf(entities: number): Population {
  const counts = Object.fromEntries(
    SHARES.map(([share, kind]) => [kind, Math.ceil((entities * share) / 100)]),
  ) as Record<EntityKind, number>;
  const all = ENTITY_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return { ...counts, Person: counts.Person - (all - entities) };
}
