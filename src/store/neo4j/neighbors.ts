import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Neighbors, Read } from '../graph-store.js';
import { neighbors } from './neighbors.queries.js';
import { number, rows, texts } from './properties.js';
import type { Reader } from './reader.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';

/** See the port. */
export function findNeighbors(
  reader: Reader,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Promise<Read<Neighbors[]>> {
  const { text, parameters } = relationshipConditions(filter);
  const query = neighbors(text, knownWhen(filter));
  return reader.read(query, { ...parameters, standpoints: entities, first }, (value) =>
    rows(value).map((row) => ({ first: texts(row, 'first'), count: number(row, 'count') })),
  );
}
