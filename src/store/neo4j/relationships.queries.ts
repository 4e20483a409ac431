import { NAMED_FIELDS } from '../../domain/named-by.js';
import { isDirection, type Role } from '../graph-store.js';
import { ENTITY_BY_ID, TEXTS_OF_RELATIONSHIP } from './records.queries.js';
import { type KnownWhen, known, namedIds } from './relationship-conditions.js';
import {
  AFTER,
  everyOfEnd,
  everyOfGraph,
  everyOfSubject,
  fromEnd,
  fromGraph,
  type PageText,
  SORT_VALUES,
} from './relationship-pages.queries.js';
import { waysByNamed } from './statements.queries.js';

/*
 * Relationships are `r`. A question is put together from fixed parts: the way in, the conditions, the order; see
 * `relationship-pages.queries.ts` for those ways in that are in order.
 */

/** Those of `$ids`, each once as `r`. */
export const OF_IDS = 'MATCH (r:Statement) WHERE r.id IN $ids AND r:Relationship WITH r';

/** All in which the entity `end` has a role, or more, each once as `r`. @param when which support is meant. */
export function ofRole(role: Role, isOfTypes: boolean, when: KnownWhen): string {
  if (isDirection(role)) return everyOfEnd(role, isOfTypes);
  if (role === 'SAYS') {
    const isSaid = NAMED_FIELDS.map((by) => `end IN ${namedIds(by, when)}`).join(' OR ');
    return `${handIn(`
    CALL (end) {
      MATCH (:Entity {id: end})<-[:CITES|ATTRIBUTED_TO]-(:Evidence)-[:OF]->(r:Relationship) RETURN r
      UNION
      MATCH (:Evidence {origin: end})-[:OF]->(r:Relationship) RETURN r
    }
    WITH end, r WHERE ${isSaid}
    RETURN r`)} WITH r`;
  }
  return `${handIn(`
    MATCH (:Entity {id: end})<-[:CITES|CAME_THROUGH]-(:Evidence)-[:OF]->(r:Relationship)
    WHERE end IN split(${known('soleSupports', when)}, ' ')
    RETURN DISTINCT r`)} WITH r`;
}

/** Hands `end` in, to each half of a union too. */
function handIn(query: string): string {
  return `CALL (end) {${query}\n}`;
}

const QUALIFIED_BY_END = `
      MATCH (:Entity {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r
      UNION
      MATCH (:Statement {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r`;

const BY_NAMED = waysByNamed('Relationship');

/** Where to look for relationships, each once as `r`: cheap to follow, and holding all that pass. */
export const WAYS_IN = {
  everywhere: everyOfGraph,
  subject: (isOfTypes) => `WITH $subject AS end ${everyOfEnd('OUT', isOfTypes)}`,
  object: (isOfTypes) => `WITH $object AS end ${everyOfEnd('IN', isOfTypes)}`,
  ends: () => `
    UNWIND [$ends, reverse($ends)] AS ends
    MATCH (r:Relationship {subjectId: ends[0], objectId: ends[1]})
    WITH DISTINCT r`,
  touching: (isOfTypes) => `
    UNWIND $touching AS end ${everyOfEnd('ANY', isOfTypes)}`,
  /** Of an entity with more than there are others, each of these is looked for: a hub is not read for the few among them. */
  within: (isOfTypes) => `
    UNWIND $within AS end
    MATCH (entity:Entity {id: end})
    WITH end, COUNT { (entity)-->() } > size($within) AS hasMany
    CALL (end, hasMany) {
      WITH 1 AS one WHERE NOT hasMany
      CALL (end) {${everyOfSubject(isOfTypes)}
      }
      RETURN r
      UNION ALL
      WITH 1 AS one WHERE hasMany
      MATCH (r:Relationship {subjectId: end})
      USING INDEX r:Relationship(subjectId, objectId)
      WHERE r.objectId IN $within
      RETURN r
    }
    WITH DISTINCT r`,
  about: (isOfTypes) => `
    UNWIND $about AS end
    ${handIn(`${everyOfEnd('ANY', isOfTypes)} RETURN r
      UNION${QUALIFIED_BY_END}`)}
    WITH DISTINCT r`,
  qualifiedBy: () => `
    WITH split($qualifiedBy, ' ')[1] AS end
    ${handIn(QUALIFIED_BY_END)}
    WITH DISTINCT r`,
  contested: () => 'MATCH (r:Relationship) WHERE r.contested IS NOT NULL WITH r',
  sources: () => BY_NAMED.sources,
  speakers: () => BY_NAMED.speakers,
  origins: () => BY_NAMED.origins,
} as const satisfies Readonly<Record<string, (isOfTypes: boolean) => string>>;

export type WayIn = keyof typeof WAYS_IN;

/** Those of which a page is read in its order, as `r`, `sortedBy` and `id`; some rows too many do not matter. */
export const WAYS_IN_ORDER: Readonly<Partial<Record<WayIn, (page: PageText) => string>>> = {
  everywhere: fromGraph,
  subject: (page) => `WITH $subject AS end ${fromEnd('OUT', page)}`,
  object: (page) => `WITH $object AS end ${fromEnd('IN', page)}`,
  touching: (page) => `UNWIND $touching AS end ${fromEnd('ANY', page)}`,
};

/** The same of any way in: all that pass are read and sorted. */
export function sortedFrom(
  wayIn: string,
  { order, when, condition, isAfter }: Pick<PageText, 'order' | 'when' | 'condition' | 'isAfter'>,
): string {
  return `
    ${wayIn}
    WHERE ${condition}
    WITH r, ${SORT_VALUES[order](when)} AS sortedBy, r.id AS id${isAfter ? ` WHERE ${AFTER}` : ''}`;
}

/** Of which entities at the ends of `r` a page brings the records. */
const ENDS_BROUGHT = {
  none: '[]',
  /** That of another than the entity `end`. */
  other: '[CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END]',
  both: '[r.subjectId, r.objectId]',
} as const;

export type EndsBrought = keyof typeof ENDS_BROUGHT;

/**
 * One row with `value`: the first of what such a way leads to, with their places, and one that tells whether there are more. See
 * `pageRow`.
 */
export function page(rows: string, ends: EndsBrought): string {
  return `
    ${rows}
    WITH r, sortedBy, id ORDER BY sortedBy, id LIMIT $limit
    RETURN collect([id, sortedBy, ${ENDS_BROUGHT[ends]}, ${TEXTS_OF_RELATIONSHIP}]) AS value`;
}

/** @param pages Cypher that gives a list of pages as `value`. */
export function withEnds(pages: string, ends: EndsBrought): string {
  if (ends === 'none') return `CALL () {${pages}\n} RETURN {pages: value, entities: []} AS value`;
  return `
    CALL () {${pages}
    }
    CALL (value) {
      UNWIND value AS page
      UNWIND page[..$limit - 1] AS shown
      UNWIND shown[2] AS id
      WITH DISTINCT id WHERE $texts
      MATCH (e:Entity {id: id})
      RETURN collect(${ENTITY_BY_ID}) AS entities
    }
    RETURN {pages: value, entities: entities} AS value`;
}

export const onePage = (body: string): string => `CALL () {${body}\n} RETURN [value] AS value`;
