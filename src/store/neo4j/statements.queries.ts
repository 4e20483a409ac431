import type { NamedBy } from '../../domain/named-by.js';
import {
  LAST,
  type RelationshipOrder,
  type SortValue,
  type StatementOrder,
} from '../../domain/relationship-order.js';
import { COUNT_LIMIT, type Place } from '../graph-store.js';
import { type KnownWhen, known } from './relationship-conditions.js';

/* What is asked of relationships and of attributes alike; both are `r`. */

/** What rows are sorted by, before their id; as `sortValue`. */
export const SORT_VALUES: Readonly<Record<StatementOrder, (when: KnownWhen) => string>> = {
  ID: () => "''",
  EARLIEST_FIRST: () => 'r.attest_earliestFirst',
  LATEST_FIRST: () => 'r.attest_latestFirst',
  BEST_SUPPORTED_FIRST: (when) => known('strength', when),
  FIRST_REPORTED_FIRST: (when) => known('firstReported', when),
  NEWEST_FIRST: (when) => {
    const day = known('firstReported', when);
    return `CASE ${day} WHEN ${LAST} THEN ${LAST} ELSE -(${day}) END`;
  },
};

interface PageText {
  /** `r` with all that is read of it. */
  readonly projected: string;
  /** What rows are sorted by, before their id. */
  readonly key: string;
  readonly wayIn: string;
  readonly condition: string;
  readonly isById: boolean;
}

/**
 * From `r`, one row with `value`: the first of those that pass and come after the place, each with its place, and one more
 * that tells whether there are more.
 */
export function pageBy({ projected, key, wayIn, condition, isById }: PageText): string {
  const after = isById ? 'r.id > $after.id' : afterPlace(key);
  return `
    ${wayIn}
    WHERE ${condition} AND ${after}
    WITH r ORDER BY ${isById ? 'r.id' : `${key}, r.id`} LIMIT $limit
    RETURN collect({row: ${projected}, sortedBy: ${key}}) AS value`;
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

/** The same question for each of `$standpoints`, ids of entities, in their order. @param ofOne Cypher that looks at `end`. */
export function forEachEntity(ofOne: string): string {
  return `
    UNWIND range(0, size($standpoints) - 1) AS place
    WITH place, $standpoints[place] AS end
    CALL (end) {${ofOne}
    }
    WITH place, value ORDER BY place
    RETURN collect(value) AS value`;
}

/** Where evidence leads to what it is of, each once as `r`, by those that it names. */
export const waysByNamed = (label: 'Relationship' | 'Attribute'): Readonly<Record<NamedBy, string>> => ({
  sources: `
    UNWIND $sources AS source
    MATCH (:Entity {id: source})<-[:CITES]-(:Evidence)-[:OF]->(r:${label})
    WITH DISTINCT r`,
  speakers: `
    UNWIND $speakers AS speaker
    MATCH (:Entity {id: speaker})<-[:ATTRIBUTED_TO]-(:Evidence)-[:OF]->(r:${label})
    WITH DISTINCT r`,
  origins: `
    UNWIND $origins AS origin
    MATCH (:Evidence {origin: origin})-[:OF]->(r:${label})
    WITH DISTINCT r`,
});

/** Neo4j counts the entries of a list in 32 bits. */
const MOST_ROWS = 2 ** 31 - 2;

/** The parameters of a page. */
export function placeOf({
  order,
  first,
  after,
}: {
  readonly order: RelationshipOrder;
  readonly first: number;
  readonly after: Place | null;
}) {
  return { limit: Math.min(first, MOST_ROWS) + 1, after: after ?? { value: FIRST_VALUES[order], id: '' } };
}

/** Before all values of the order, and of their type. */
const FIRST_VALUES: Readonly<Record<RelationshipOrder, SortValue>> = {
  ID: '',
  EARLIEST_FIRST: -LAST,
  LATEST_FIRST: -LAST,
  BEST_SUPPORTED_FIRST: '',
  FIRST_REPORTED_FIRST: -LAST,
  NEWEST_FIRST: -LAST,
  RELEVANCE: '',
};
