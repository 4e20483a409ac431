import { isWaypoint } from './paths.queries.js';

/*
 * All entities and all relationships in numbers' worth: read by id, `$rows` at a time, those after `$after`.
 */

export const HOW_MANY = 'MATCH (r:Relationship) RETURN count(*) AS value';

/** `e`. */
export const NEXT_ENTITIES = 'MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $rows';

export const ENTITIES_AFTER = `
  ${NEXT_ENTITIES}
  RETURN {
    ids: collect(e.id),
    degrees: collect(coalesce(e.degree, 0)),
    waypoints: collect(CASE WHEN ${isWaypoint('e')} THEN 1 ELSE 0 END)
  } AS value`;

/** `keys` are those of `sortKey`. */
export const TIES_AFTER = `
  MATCH (r:Relationship) WHERE r.id > $after
  WITH r ORDER BY r.id LIMIT $rows
  RETURN {
    ids: collect(r.id),
    subjects: collect(r.subjectId),
    objects: collect(r.objectId),
    keys: collect(r.type + ' ' + coalesce(r.narrowerType, '') + ' ' + r.polarity + ' ' + r.attest_strength)
  } AS value`;
