import type { RelationshipOrder } from '../../domain/relationship-order.js';
import type { Direction, Role } from '../graph-store.js';
import { recordOf } from './record-properties.js';
import { type KnownWhen, known } from './relationship-conditions.js';
import { SORT_VALUES as OF_STATEMENTS, pageBy } from './statements.queries.js';

/*
 * Relationships are `r`. A question is put together from fixed parts: the way in, the conditions, the order; see
 * `statements.queries.ts`.
 */

const RELATIONSHIP = recordOf('r');

export const RELATIONSHIPS = `
  MATCH (r:Relationship) WHERE r.id IN $ids
  RETURN collect(${RELATIONSHIP}) AS value`;

/** Those of the entity `end`. Each is found once, one that leads from the entity to itself too. */
const OF_END: Readonly<Record<Direction, string>> = {
  OUT: `
    MATCH (r:Relationship {subjectId: end}) RETURN r
    UNION
    MATCH (r:Relationship {objectId: end}) WHERE r.symmetric RETURN r`,
  IN: `
    MATCH (r:Relationship {objectId: end}) RETURN r
    UNION
    MATCH (r:Relationship {subjectId: end}) WHERE r.symmetric RETURN r`,
  ANY: `
    MATCH (r:Relationship {subjectId: end}) RETURN r
    UNION
    MATCH (r:Relationship {objectId: end}) RETURN r`,
};

export const ofEnd = (direction: Direction): string => `${withEnd(OF_END[direction])} WITH r`;

/** Those in which the entity `end` has a role. @param when which support is meant. */
export function ofRole(role: Role, when: KnownWhen): string {
  if (role !== 'SOLE_SUPPORT') return ofEnd(role);
  const supported = `
    MATCH (:Entity {id: end})<-[:CITES|CAME_THROUGH]-(:Evidence)-[:OF]->(r:Relationship)
    WHERE end IN split(${known('soleSupports', when)}, ' ')
    RETURN DISTINCT r`;
  return `${withEnd(supported)} WITH r`;
}

/** Hands `end` in, to each half of a union too. */
function withEnd(query: string): string {
  return `CALL (end) {${query}\n}`;
}

/** Where to look for relationships, each once as `r`: cheap to follow, and holding all that pass. */
export const WAYS_IN = {
  everywhere: 'MATCH (r:Relationship)',
  subject: `WITH $subject AS end ${ofEnd('OUT')}`,
  object: `WITH $object AS end ${ofEnd('IN')}`,
  ends: `
    UNWIND [$ends, reverse($ends)] AS ends
    MATCH (r:Relationship {subjectId: ends[0], objectId: ends[1]})
    WITH DISTINCT r`,
  touching: `
    UNWIND $touching AS end ${ofEnd('ANY')}
    WITH DISTINCT r`,
  within: `
    UNWIND $within AS end
    MATCH (r:Relationship {subjectId: end})
    WITH DISTINCT r`,
  /** The same where they are few: each two of them are looked up. */
  withinFew: `
    UNWIND $within AS subject UNWIND $within AS object
    MATCH (r:Relationship {subjectId: subject, objectId: object})
    WITH DISTINCT r`,
  about: `
    UNWIND $about AS end
    ${withEnd(`
      MATCH (r:Relationship {subjectId: end}) RETURN r
      UNION
      MATCH (r:Relationship {objectId: end}) RETURN r
      UNION
      MATCH (:Entity {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r
      UNION
      MATCH (:Relationship {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r`)}
    WITH DISTINCT r`,
  qualifiedBy: `
    WITH split($qualifiedBy, ' ')[1] AS end
    ${withEnd(`
      MATCH (:Entity {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r
      UNION
      MATCH (:Relationship {id: end})<-[:QUALIFIED_BY]-(r:Relationship) RETURN r`)}
    WITH DISTINCT r`,
  contested: 'MATCH (r:Relationship) WHERE r.contested IS NOT NULL WITH r',
  sources: `
    UNWIND $sources AS source
    MATCH (:Entity {id: source})<-[:CITES]-(:Evidence)-[:OF]->(r:Relationship)
    WITH DISTINCT r`,
} as const;

/** As `relevanceOf`. */
export function relevance(when: KnownWhen): string {
  if (when === 'now') return 'r.relevance';
  const strength = known('strength', when);
  return `substring(${strength}, 0, 6) + r.weight + substring(${strength}, 6)`;
}

/** The end of `r` that is not `end`, and how it sorts by its degree: as `degreeKey`. */
export const OTHER_END = `
  MATCH (other:Entity {id: CASE WHEN r.subjectId = end THEN r.objectId ELSE r.subjectId END})
  WITH r, end, other.id AS other, '.' + right('000000' + toString(9999999 - other.degree), 7) AS degreeKey`;

/** What rows are sorted by, before their id; as `sortValue`. */
const SORT_VALUES: Readonly<Record<RelationshipOrder, (when: KnownWhen) => string>> = {
  ...OF_STATEMENTS,
  RELEVANCE: relevance,
};

/** A page of relationships; see `pageBy`. */
export function page(wayIn: string, condition: string, order: RelationshipOrder, when: KnownWhen): string {
  const key = SORT_VALUES[order](when);
  return pageBy({ projected: RELATIONSHIP, key, wayIn, condition, isById: order === 'ID' });
}

/** The same for the relationships that have `end` at an end: RELEVANCE goes on by the degree of the other. */
export function pageOfEnd(
  wayIn: string,
  condition: string,
  order: RelationshipOrder,
  when: KnownWhen,
): string {
  if (order !== 'RELEVANCE') return page(wayIn, condition, order, when);
  const sorted = `${wayIn}, end
    WHERE ${condition} ${OTHER_END}
    WITH r, ${relevance(when)} + degreeKey AS sortedBy`;
  return pageBy({
    projected: RELATIONSHIP,
    key: 'sortedBy',
    wayIn: sorted,
    condition: 'true',
    isById: false,
    carried: ', sortedBy',
  });
}
