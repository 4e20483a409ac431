import { invariant } from '../../domain/errors.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import { MAX_HOPS } from '../graph-store.js';
import { ENTITY } from './entities.queries.js';
import { known } from './relationship-conditions.js';
import type { TiePattern } from './tie-pattern.js';

const isWaypoint = (variable: string): string =>
  `(${WAYPOINT_KINDS.map((kind) => `${variable}:${kind}`).join(' OR ')})`;

/**
 * The shortest paths from `$from` to `$to`, of `min` hops at least and `max` at most. All conditions are on one hop, so
 * that they are checked while the search expands from both ends: one over the whole path would make it try every path.
 *
 * What is found are trails, whose entities may repeat, and parallel ties make several of one sequence of entities.
 *
 * A single length is asked for as that or one more, and what is longer is dropped: for `{4,4}` Neo4j 5.26 plans to walk all trails
 * of four hops (VarLengthExpand, or Repeat), for `{4,5}` to search from both ends (StatefulShortestPath).
 */
export function paths(min: number, max: number, { types, text }: TiePattern): string {
  invariant(isHops(min) && isHops(max), `no path has from ${min} to ${max} hops`);
  const most = min === max ? max + 1 : max;
  return `
    OPTIONAL MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
    CALL (from, to) {
      MATCH p = SHORTEST 1 GROUPS (from)
        ((x)-[r:${types} WHERE ${text}]-(y WHERE y.id = $to OR (y.degree <= $maxDegree AND y.id <> $from AND ${isWaypoint('y')}))){${min},${most}}
        (to)
      WITH DISTINCT [node IN nodes(p) | node.id] AS ids
      WHERE all(i IN range(0, size(ids) - 2) WHERE NOT ids[i] IN ids[i + 1..])
      WITH ids LIMIT $limit
      WHERE size(ids) <= ${max + 1}
      RETURN collect(ids) AS value
    }
    RETURN value`;
}

const isHops = (hops: number): boolean => Number.isInteger(hops) && hops >= 1 && hops <= MAX_HOPS;

/** For each of `$pairs`, the ties that pass. @param isByDay whether what counts is what was known by `$knownOn`. */
export function ties({ types, text }: TiePattern, isByDay: boolean): string {
  const strength = isByDay ? known('knownStrength', 'strength') : 'r.strength';
  return `
    UNWIND range(0, size($pairs) - 1) AS place
    CALL (place) {
      MATCH (:Entity {id: $pairs[place][0]})-[r:${types}]-(:Entity {id: $pairs[place][1]})
      WHERE ${text}
      WITH r.id AS id, ${strength} AS strength ORDER BY strength, id
      RETURN collect({id: id, strength: strength}) AS found
    }
    WITH place, found ORDER BY place
    RETURN collect(found) AS value`;
}

export function hubs({ types, text }: TiePattern): string {
  return `
    UNWIND $ends AS end
    MATCH (:Entity {id: end})-[r:${types} WHERE ${text}]-(e)
    WHERE e.degree > $maxDegree AND NOT e.id IN $ends AND ${isWaypoint('e')}
    WITH DISTINCT e ORDER BY e.id
    RETURN collect(${ENTITY}) AS value`;
}
