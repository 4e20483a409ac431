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

/** What rows are sorted by, before their id; as `sortValue`. */
const SORT_VALUES: Readonly<
  Record<Exclude<RelationshipOrder, 'ID'>, { readonly now: string; readonly byDay: string }>
> = {
  EARLIEST_FIRST: { now: 'r.earliestFirst', byDay: 'r.earliestFirst' },
  LATEST_FIRST: { now: 'r.latestFirst', byDay: 'r.latestFirst' },
  BEST_SUPPORTED_FIRST: { now: 'r.strength', byDay: known('knownStrength', 'strength') },
  FIRST_REPORTED_FIRST: { now: 'r.firstReported', byDay: known('knownFirstReported', 'firstReported') },
};

/** From `r`, one row with `value`: the first of those that pass and come after the place, and one that tells whether there are more. */
export function page(wayIn: string, condition: string, order: RelationshipOrder, isByDay: boolean): string {
  const { after, by } = sortedBy(order, isByDay);
  return `
    ${wayIn}
    WHERE ${condition} AND ${after}
    WITH r ORDER BY ${by} LIMIT $limit
    RETURN collect(${CLAIM}) AS value`;
}

/**
 * That `r` comes after the place `$after` in an order by a key, then by id. The conditions are such that the index of the
 * order is used, which needs one on each of its properties. An OR of two would be planned as two scans: hence CASE.
 */
export const afterPlace = (key: string): string => `${key} >= $after.value AND r.id IS NOT NULL
      AND CASE WHEN ${key} = $after.value THEN r.id > $after.id ELSE true END`;

function sortedBy(order: RelationshipOrder, isByDay: boolean): { after: string; by: string } {
  if (order === 'ID') return { after: 'r.id > $after.id', by: 'r.id' };
  const key = SORT_VALUES[order][isByDay ? 'byDay' : 'now'];
  return { after: afterPlace(key), by: `${key}, r.id` };
}

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
