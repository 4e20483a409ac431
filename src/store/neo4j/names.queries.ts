import { NEXT_ENTITIES } from './ties.queries.js';

/*
 * What a search needs of all entities: read by id, `$rows` at a time, those after `$after`.
 */

export const HOW_MANY_ENTITIES = 'MATCH (e:Entity) RETURN count(*) AS value';

/** Whether `e` is an end of some relationship. */
export const IS_END = 'EXISTS { (e)--(:Entity) }';

export const STANDINGS_AFTER = `
  ${NEXT_ENTITIES}
  RETURN {
    ids: collect(e.id),
    kinds: collect(e.kind),
    degrees: collect(coalesce(e.degree, 0)),
    ends: collect(CASE WHEN ${IS_END} THEN 1 ELSE 0 END)
  } AS value`;

export const TERMS_AFTER = `
  ${NEXT_ENTITIES}
  RETURN {ids: collect(e.id), terms: collect(e.attest_terms)} AS value`;
