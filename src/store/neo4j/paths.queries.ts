import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import { ENTITY } from './entities.queries.js';
import { type KnownWhen, known } from './relationship-conditions.js';
import type { TiePattern } from './tie-pattern.js';
import { TIE_SORT } from './walk-pattern.js';

export const isWaypoint = (variable: string): string =>
  `(${WAYPOINT_KINDS.map((kind) => `${variable}:${kind}`).join(' OR ')})`;

/**
 * For each of `$ids`, the entities that a tie of the pattern connects with it: its id, its degree where a path may go over it,
 * else null, and what sort of tie it is; once a sort, however many ties connect the two.
 */
export function tieNeighbors({ types, text }: TiePattern): string {
  return `
    UNWIND range(0, size($ids) - 1) AS place
    CALL (place) {
      MATCH (:Entity {id: $ids[place]})-[r:${types} WHERE ${text}]-(y)
      WITH DISTINCT y, ${TIE_SORT} AS sort
      RETURN collect([y.id, CASE WHEN ${isWaypoint('y')} THEN y.degree END, sort]) AS found
    }
    WITH place, found ORDER BY place
    RETURN collect(found) AS value`;
}

/**
 * For each of `$pairs`, the relationships between the two that pass, looked up by both ends: what else the two have costs
 * nothing. @param when which support makes them strong.
 */
export function ties(condition: string, when: KnownWhen): string {
  const strength = known('strength', when);
  return `
    UNWIND range(0, size($pairs) - 1) AS place
    CALL (place) {
      UNWIND [$pairs[place], reverse($pairs[place])] AS ends
      MATCH (r:Relationship {subjectId: ends[0], objectId: ends[1]})
      WHERE ${condition}
      WITH r.id AS id, r.type AS type, ${strength} AS strength ORDER BY strength, id
      RETURN collect({id: id, type: type, strength: strength}) AS found
    }
    WITH place, found ORDER BY place
    RETURN collect(found) AS value`;
}

export function hubs({ types, text }: TiePattern): string {
  return `
    UNWIND $hubEnds AS end
    MATCH (:Entity {id: end})-[r:${types} WHERE ${text}]-(e)
    WHERE e.degree > $maxDegree AND NOT e.id IN $hubEnds AND ${isWaypoint('e')}
    WITH DISTINCT e ORDER BY e.id
    RETURN collect(${ENTITY}) AS value`;
}
