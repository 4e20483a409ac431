import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Neighbors, Read } from '../graph-store.js';
import { findNeighbors as neighborsOver } from '../ties/find-neighbors.js';
import { neighborCounts, neighbors } from './neighbors.queries.js';
import { number, rows, texts } from './properties.js';
import type { Reader } from './reader.js';
import { indexEntries, isByTypes, remainingFilter } from './relationship-class.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import { tiePattern } from './tie-pattern.js';
import type { TieSearch } from './tie-search.js';

/** As many relationships are read to find that many neighbors: two may be connected by several. */
const relationshipsFor = (neighbors: number): number => 2 * neighbors + 10;

/** See the port. */
export async function findNeighbors(
  reader: Reader,
  ties: TieSearch,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Promise<Read<Neighbors[]>> {
  const remembered = await ties.run(filter, (passing) => neighborsOver(passing, entities, first));
  if (remembered !== null) return remembered;
  const native = tiePattern(filter);
  if (native === null) return reader.nothing(entities.map(() => ({ first: [], count: 0 })));
  const { text, parameters } = relationshipConditions(remainingFilter(filter));
  const asked = { condition: text, when: knownWhen(filter), isOfTypes: isByTypes(filter), native };
  return reader.read(
    first === 0 ? neighborCounts(native) : neighbors(asked),
    {
      ...{ ...native.parameters, ...parameters, ...indexEntries(filter) },
      ...{ standpoints: entities, first, limit: relationshipsFor(first) },
    },
    (value) => rows(value).map((row) => ({ first: texts(row, 'first'), count: number(row, 'count') })),
  );
}
