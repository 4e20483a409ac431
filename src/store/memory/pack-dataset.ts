import type { Dataset } from '../../domain/dataset.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import { type PackedTies, packTies, SortNumbers, sortKey } from '../ties/packed-ties.js';
import { StepCounter } from '../work/work.js';

/** @param degreeOf by the id of an entity; see `degreesOf`. */
export function* packDataset(
  { entities, relationships }: Pick<Dataset, 'entities' | 'relationships'>,
  degreeOf: ReadonlyMap<string, number>,
): Pausable<PackedTies> {
  const counter = new StepCounter();
  const numberOf = new Map<string, number>();
  const degrees = new Uint32Array(entities.length);
  const isWaypoint = new Uint8Array(entities.length);
  for (const [n, { id, kind }] of entities.entries()) {
    if (counter.isDue()) yield;
    numberOf.set(id, n);
    degrees[n] = degreeOf.get(id) ?? 0;
    isWaypoint[n] = WAYPOINT_KINDS.includes(kind) ? 1 : 0;
  }
  const subjects = new Uint32Array(relationships.length);
  const objects = new Uint32Array(relationships.length);
  const sortOf = new Uint32Array(relationships.length);
  const sorts = new SortNumbers<Relationship>();
  for (const [row, relationship] of relationships.entries()) {
    if (counter.isDue()) yield;
    subjects[row] = numberOf.get(relationship.subject) as number;
    objects[row] = numberOf.get(relationship.object) as number;
    sortOf[row] = sorts.numberOf(sortKey(relationship), relationship);
  }
  return yield* packTies({
    ...{ entityIds: entities.map(({ id }) => id), degrees, isWaypoint },
    ...{ ids: relationships.map(({ id }) => id), subjects, objects, sortOf },
    ...{ numberOf, sorts: sorts.firsts },
  });
}
