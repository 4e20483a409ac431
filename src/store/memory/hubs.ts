import type { Entity } from '../../domain/entity.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { HubQuery } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { tiedWith } from './tied-entities.js';

/** The hubs next to the ends, by id: see the port. */
export function findHubs(index: GraphIndex, { ends, filter, maxDegree }: HubQuery): Entity[] {
  const isHub = (id: string): boolean => !ends.includes(id) && (index.degrees.get(id) ?? 0) > maxDegree;
  const hubs = new Set(ends.flatMap((end) => [...tiedWith(index, end, filter, isHub)]));
  return [...hubs]
    .sort()
    .flatMap((id) => index.entityById.get(id) ?? [])
    .filter(({ kind }) => WAYPOINT_KINDS.includes(kind));
}
