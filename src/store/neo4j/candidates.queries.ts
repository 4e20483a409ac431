import { ENTITY } from './entities.queries.js';
import { IS_END } from './names.queries.js';

/** The full-text index finds the entities that share a term; how many are shared is counted here, without the engine's scores. See `nativeType`. */
export const CANDIDATES = `
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes('attest_entity_terms', query) YIELD node
  WITH DISTINCT node AS e
  WHERE ($kinds IS NULL OR e.kind IN $kinds) AND ($types IS NULL OR EXISTS {
    (e)-[r]-(:Entity) WHERE coalesce(r.type, type(r)) IN $types AND NOT type(r) IN ['NEGATED', 'UNSUPPORTED']
  })
  WITH e, size([term IN e.attest_terms WHERE term IN $terms]) AS shared
  WHERE shared > 0
  WITH e, shared ORDER BY shared DESC, coalesce(e.degree, 0) DESC, e.id LIMIT $limit
  RETURN collect({entity: ${ENTITY}, shared: shared, degree: coalesce(e.degree, 0), isEnd: ${IS_END}}) AS value`;
