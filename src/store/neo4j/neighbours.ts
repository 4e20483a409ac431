import type { RelationshipFilter } from '../../domain/relationship-filter.js';
import type { Neighbours, Read } from '../graph-store.js';
import { neighbours } from './neighbours.queries.js';
import { number, rows, texts } from './properties.js';
import type { Reader } from './reader.js';
import { relationshipConditions } from './relationship-conditions.js';

/** See the port. */
export function findNeighbours(
  reader: Reader,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Promise<Read<Neighbours[]>> {
  const { text, parameters } = relationshipConditions(filter);
  const query = neighbours(text, filter.knownOn !== null);
  return reader.read(query, { ...parameters, entities, first }, (value) =>
    rows(value).map((row) => ({ first: texts(row, 'first'), count: number(row, 'count') })),
  );
}
