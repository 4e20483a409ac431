import type { EntityOrder } from '../../domain/entity-order.js';
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

/** In each order: what comes after the place ($value, $id), the order, and what the place of a row has before its id. */
const ORDERS: Readonly<Record<EntityOrder, { after: string; by: string; value: string }>> = {
  // No id is empty: the condition holds for all, and leads to the index of ids, which is in order.
  ID: { after: 'e.id > $id', by: 'e.id', value: "''" },
  MOST_CONNECTED_FIRST: {
    after: 'e.degree <= -$value AND (e.degree < -$value OR e.id > $id)',
    by: 'e.degree DESC, e.id',
    value: '-e.degree',
  },
};

/** From `e`, one row with `value`: the first of those that pass, and one more that tells whether there are more. */
export function page(wayIn: string, condition: string, order: EntityOrder): string {
  const { after, by, value } = ORDERS[order];
  return `
    ${wayIn}
    WHERE ${after} AND ${condition}
    WITH e ORDER BY ${by} LIMIT $limit
    RETURN collect({entity: ${ENTITY}, value: ${value}}) AS value`;
}

/** From `e`, one row with `value`: how many pass, up to one above the limit. */
export function count(wayIn: string, condition: string): string {
  return `
    ${wayIn}
    WHERE ${condition}
    WITH e LIMIT ${COUNT_LIMIT + 1}
    RETURN count(e) AS value`;
}
