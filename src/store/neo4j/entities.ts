import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/entity-filter.js';
import type { EntityOrder } from '../../domain/entity-order.js';
import type { SortValue } from '../../domain/relationship-order.js';
import { idTerm } from '../../names/id-term.js';
import { nameTerms } from '../../names/word-terms.js';
import { wordsOf } from '../../names/words.js';
import type { EntityQuery, Place, PlacedEntities, Read } from '../graph-store.js';
import { count, page, WAYS_IN } from './entities.queries.js';
import { entityConditions } from './entity-conditions.js';
import { luceneQueries } from './lucene-query.js';
import { countOf, pageOf } from './page.js';
import { map } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { entitiesWithIds } from './records.js';

/** See the port. */
export const entities = entitiesWithIds;

export function findEntities(
  reader: Reader,
  { filter, order, first, after }: EntityQuery,
): Promise<Read<PlacedEntities>> {
  const { text, parameters } = entityConditions(filter);
  const { wayIn, queries } = wayInto(filter);
  const place = after ?? BEFORE_ALL[order];
  return reader.read(
    page(wayIn, text, order),
    { ...parameters, queries, limit: first + 1, ...place },
    (value) => {
      const { items, hasMore } = pageOf(value, first, readPlaced);
      return {
        items: items.map(([entity]) => entity),
        hasMore,
        places: items.map(([{ id }, sortValue]) => ({ value: sortValue, id })),
      };
    },
  );
}

/** The place before the first row. */
const BEFORE_ALL: Readonly<Record<EntityOrder, Place>> = {
  ID: { value: '', id: '' },
  MOST_CONNECTED_FIRST: { value: Number.MIN_SAFE_INTEGER, id: '' },
};

function readPlaced(value: unknown): readonly [Entity, SortValue] {
  const row = map(value);
  return [readEntity(row.entity), row.value as SortValue];
}

export function countEntities(reader: Reader, filter: EntityFilter): Promise<Read<number | null>> {
  const { text, parameters } = entityConditions(filter);
  const { wayIn, queries } = wayInto(filter);
  return reader.read(count(wayIn, text), { ...parameters, queries }, countOf);
}

/** Whoever has the name or the external id has its term; see `indexTerms`. */
function wayInto({ name, externalId }: EntityFilter): { wayIn: string; queries: string[] } {
  if (name !== null) return { wayIn: WAYS_IN.terms, queries: luceneQueries(nameTerms(wordsOf(name))) };
  if (externalId !== null) {
    const term = idTerm(`${externalId.scheme}:${externalId.value}`);
    return { wayIn: WAYS_IN.terms, queries: luceneQueries([term]) };
  }
  return { wayIn: WAYS_IN.everywhere, queries: [] };
}
