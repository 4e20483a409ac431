import type { Dataset } from '../../src/domain/dataset.js';
import type { RelationshipFilter } from '../../src/domain/filter/relationship-filter.js';
import type { Relationship } from '../../src/domain/relationship.js';
import { strengthOf } from '../../src/domain/relationship-order.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';
import type { Tie } from '../../src/store/graph-store.js';
import { naiveFilter } from './naive-conflicts.js';

export interface Walk {
  readonly from: string;
  readonly to: string;
  readonly filter: RelationshipFilter;
  readonly maxDegree: number | null;
}

/** Every path of exactly so many hops, sorted by its ids: all sequences of entities are tried. */
export function everyPath(dataset: Dataset, walk: Walk, hops: number): string[][] {
  const goOn = (path: readonly string[]): string[][] => {
    const at = path.at(-1) ?? '';
    if (path.length === hops + 1) return at === walk.to ? [[...path]] : [];
    return dataset.entities
      .map(({ id }) => id)
      .filter((id) => !path.includes(id) && tiesBetween(dataset, at, id, walk.filter).length > 0)
      .filter((id) => (path.length === hops ? id === walk.to : isWaypoint(dataset, id, walk)))
      .flatMap((id) => goOn([...path, id]));
  };
  return dataset.entities.some(({ id }) => id === walk.from) ? goOn([walk.from]) : [];
}

export function tiesBetween(dataset: Dataset, a: string, b: string, filter: RelationshipFilter): Tie[] {
  return tiesThatPass(dataset, filter)
    .filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a))
    .map((it) => ({ id: it.id, type: it.type, strength: strengthOf(it, filter.knownOn) }))
    .sort((one, other) => (one.strength + one.id < other.strength + other.id ? -1 : 1));
}

export function tiesThatPass(
  { relationships, attributes }: Dataset,
  filter: RelationshipFilter,
): Relationship[] {
  const { passes } = naiveFilter([...relationships, ...attributes]);
  return relationships.filter((it) => passes(it, filter));
}

/** How many affirmed ties. */
export function degreeOf({ relationships }: Dataset, id: string): number {
  return relationships.filter(
    ({ type, polarity, subject, object }) =>
      VOCABULARY[type].tie &&
      type !== 'OTHER' &&
      polarity === 'AFFIRMED' &&
      (subject === id || object === id),
  ).length;
}

export function isOfWaypointKind({ entities }: Dataset, id: string): boolean {
  return entities.some((it) => it.id === id && ['Person', 'Organization', 'Event'].includes(it.kind));
}

function isWaypoint(dataset: Dataset, id: string, { from, to, maxDegree }: Walk): boolean {
  if (id === from || id === to || !isOfWaypointKind(dataset, id)) return false;
  return maxDegree === null || degreeOf(dataset, id) <= maxDegree;
}
