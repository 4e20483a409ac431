import { COUNT_LIMIT } from '../graph-store.js';
import { recordOf } from './record-properties.js';

/* Entities are `e`. */

export const ENTITY = recordOf('e');

/** Where to look for entities, each once as `e`: cheap to follow, and holding all that pass. */
export const WAYS_IN = {
  everywhere: 'MATCH (e:Entity)',
  /** By terms that all that pass have; see `lucene-query.ts`. */
  terms: `
    UNWIND $queries AS query
    CALL db.index.fulltext.queryNodes('attest_entity_terms', query) YIELD node
    WITH DISTINCT node AS e`,
} as const;

/** From `e`, one row with `value`: the first of those that pass, by id, and one more that tells whether there are more. */
export function page(wayIn: string, condition: string): string {
  return `
    ${wayIn}
    WHERE ${condition} AND e.id > $after
    WITH e ORDER BY e.id LIMIT $limit
    RETURN collect(${ENTITY}) AS value`;
}

/** From `e`, one row with `value`: how many pass, up to one above the limit. */
export function count(wayIn: string, condition: string): string {
  return `
    ${wayIn}
    WHERE ${condition}
    WITH e LIMIT ${COUNT_LIMIT + 1}
    RETURN count(e) AS value`;
}
