import type { RelationshipOrder } from '../../domain/relationship-order.js';
import { COUNT_LIMIT, type Direction, type Role } from '../graph-store.js';
import { EVIDENCE_NAMES } from './evidence-properties.js';
import { projection } from './properties.js';
import { known } from './relationship-conditions.js';
import { CLAIM_NAMES } from './relationship-properties.js';

/*
 * Claims are `r`. A question is put together from fixed parts: the way in, the conditions, the order.
 */

const CLAIM = `r {${projection(CLAIM_NAMES)}, evidence: [(v:Evidence)-[:OF]->(r) | v {${projection(EVIDENCE_NAMES)}}]}`;

export const RELATIONSHIPS = `
  MATCH (r:Claim) WHERE r.id IN $ids
  RETURN collect(${CLAIM}) AS value`;

/** Those of the entity `end`. Each is found once, one that leads from the entity to itself too. */
const OF_END: Readonly<Record<Direction, string>> = {
  OUT: `
    MATCH (r:Claim {subjectId: end}) RETURN r
    UNION
    MATCH (r:Claim {objectId: end}) WHERE r.symmetric RETURN r`,
  IN: `
    MATCH (r:Claim {objectId: end}) RETURN r
    UNION
    MATCH (r:Claim {subjectId: end}) WHERE r.symmetric RETURN r`,
  ANY: `
    MATCH (r:Claim {subjectId: end}) RETURN r
    UNION
    MATCH (r:Claim {objectId: end}) RETURN r`,
};

export const ofEnd = (direction: Direction): string => `${withEnd(OF_END[direction])} WITH r`;

/** Those in which the entity `end` has a role. @param isByDay whether support is that known by `$knownOn`. */
export function ofRole(role: Role, isByDay: boolean): string {
  if (role !== 'SOLE_SUPPORT') return ofEnd(role);
  const works = isByDay ? known('knownSoleSupports', 'soleSupports') : 'r.soleSupports';
  const claims = `
    MATCH (:Entity {id: end})<-[:CITES|CAME_THROUGH]-(:Evidence)-[:OF]->(r:Claim)
    WHERE end IN split(${works}, ' ')
    RETURN DISTINCT r`;
  return `${withEnd(claims)} WITH r`;
}

/** Hands `end` in, to each half of a union too. */
function withEnd(query: string): string {
  return `CALL (end) {${query}\n}`;
}

/** Where to look for claims, each once as `r`: cheap to follow, and holding all that pass. */
export const WAYS_IN = {
  everywhere: 'MATCH (r:Claim)',
  subject: `WITH $subject AS end ${ofEnd('OUT')}`,
  object: `WITH $object AS end ${ofEnd('IN')}`,
  ends: `WITH $ends[0] AS end ${ofEnd('OUT')}`,
  touching: `
    UNWIND $touching AS end ${ofEnd('ANY')}
    WITH DISTINCT r`,
  within: `
    UNWIND $within AS end
    MATCH (r:Claim {subjectId: end})
    WITH DISTINCT r`,
  about: `
    UNWIND $about AS end
    ${withEnd(`
      MATCH (r:Claim {subjectId: end}) RETURN r
      UNION
      MATCH (r:Claim {objectId: end}) RETURN r
      UNION
      MATCH (:Entity {id: end})<-[:QUALIFIED_BY]-(r:Claim) RETURN r
      UNION
      MATCH (:Claim {id: end})<-[:QUALIFIED_BY]-(r:Claim) RETURN r`)}
    WITH DISTINCT r`,
  qualifiedBy: `
    WITH split($qualifiedBy, ' ')[1] AS end
    ${withEnd(`
      MATCH (:Entity {id: end})<-[:QUALIFIED_BY]-(r:Claim) RETURN r
      UNION
      MATCH (:Claim {id: end})<-[:QUALIFIED_BY]-(r:Claim) RETURN r`)}
    WITH DISTINCT r`,
  sources: `
    UNWIND $sources AS source
    MATCH (:Entity {id: source})<-[:CITES]-(:Evidence)-[:OF]->(r:Claim)
    WITH DISTINCT r`,
} as const;

/** As `relevanceOf`. */
export const RELEVANCE = {
  now: 'r.relevance',
  byDay: `substring(${known('knownStrength', 'strength')}, 0, 6) + r.weight + substring(${known('knownStrength', 'strength')}, 6)`,
};

/** The end of `r` that is not `end`, and how it sorts by its degree: as `degreeKey`. */
export const OTHER_END = `
  MATCH (other:Entity {id: CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END})
  WITH r, end, other.id AS other, '.' + right('000000' + toString(9999999 - other.degree), 7) AS degreeKey`;

/** What rows are sorted by, before their id; as `sortValue`. */
const SORT_VALUES: Readonly<Record<RelationshipOrder, { readonly now: string; readonly byDay: string }>> = {
  ID: { now: "''", byDay: "''" },
  EARLIEST_FIRST: { now: 'r.earliestFirst', byDay: 'r.earliestFirst' },
  LATEST_FIRST: { now: 'r.latestFirst', byDay: 'r.latestFirst' },
  BEST_SUPPORTED_FIRST: { now: 'r.strength', byDay: known('knownStrength', 'strength') },
  FIRST_REPORTED_FIRST: { now: 'r.firstReported', byDay: known('knownFirstReported', 'firstReported') },
  RELEVANCE: RELEVANCE,
};

/**
 * From `r`, one row with `value`: the first of those that pass and come after the place, each with its place, and one more
 * that tells whether there are more.
 */
export function page(wayIn: string, condition: string, order: RelationshipOrder, isByDay: boolean): string {
  return pageBy(SORT_VALUES[order][isByDay ? 'byDay' : 'now'], wayIn, condition, order);
}

/** The same for the relationships that have `end` at an end: RELEVANCE goes on by the degree of the other. */
export function pageOfEnd(
  wayIn: string,
  condition: string,
  order: RelationshipOrder,
  isByDay: boolean,
): string {
  if (order !== 'RELEVANCE') return page(wayIn, condition, order, isByDay);
  const relevance = RELEVANCE[isByDay ? 'byDay' : 'now'];
  const sorted = `${wayIn}, end
    WHERE ${condition} ${OTHER_END}
    WITH r, ${relevance} + degreeKey AS sortedBy`;
  return pageBy('sortedBy', sorted, 'true', order, ', sortedBy');
}

/** @param carried what else the rows carry along, that `key` is made of. */
function pageBy(
  key: string,
  wayIn: string,
  condition: string,
  order: RelationshipOrder,
  carried = '',
): string {
  const after = order === 'ID' ? 'r.id > $after.id' : afterPlace(key);
  return `
    ${wayIn}
    WHERE ${condition} AND ${after}
    WITH r${carried} ORDER BY ${order === 'ID' ? 'r.id' : `${key}, r.id`} LIMIT $limit
    RETURN collect({row: ${CLAIM}, sortedBy: ${key}}) AS value`;
}

/**
 * That `r` comes after the place `$after` in an order by a key, then by id. The conditions are such that the index of the
 * order is used, which needs one on each of its properties. An OR of two would be planned as two scans: hence CASE.
 */
export const afterPlace = (key: string): string => `${key} >= $after.value AND r.id IS NOT NULL
      AND CASE WHEN ${key} = $after.value THEN r.id > $after.id ELSE true END`;

/** From `r`, one row with `value`: how many pass, up to one above the limit. */
export function count(wayIn: string, condition: string): string {
  return `
    ${wayIn}
    WHERE ${condition}
    WITH r LIMIT ${COUNT_LIMIT + 1}
    RETURN count(r) AS value`;
}

/** The same question for each of `$entities`, in their order. @param ofOne Cypher that looks at `end`. */
export function forEachEntity(ofOne: string): string {
  return `
    UNWIND range(0, size($entities) - 1) AS place
    WITH place, $entities[place] AS end
    CALL (end) {${ofOne}
    }
    WITH place, value ORDER BY place
    RETURN collect(value) AS value`;
}
