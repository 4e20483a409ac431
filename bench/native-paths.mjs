import { MAX_DEGREE, MAX_HOPS } from './shortest.mjs';

/**
 * What the product's connections ask by default, as one plain statement: with $from and $to; `value` is a list of paths.
 * @param {import('./choose-questions.mjs').Questions} questions
 */
export function nativePaths({ ties, waypointKinds }) {
  const isWaypoint = waypointKinds.map((kind) => `n:${kind}`).join(' OR ');
  return `
    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH p = allShortestPaths((a)-[:${ties.join('|')}*..${MAX_HOPS}]-(b))
    WHERE all(n IN nodes(p) WHERE n.id IN [$from, $to] OR (n.degree <= ${MAX_DEGREE} AND (${isWaypoint})))
    RETURN collect({length: length(p), entities: [n IN nodes(p) | n.id], relationships: [r IN relationships(p) | r.id]}) AS value`;
}
