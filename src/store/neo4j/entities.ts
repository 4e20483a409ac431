import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/entity-filter.js';
import { idTerm } from '../../names/id-term.js';
import { nameTerms } from '../../names/word-terms.js';
import { wordsOf } from '../../names/words.js';
import type { EntityQuery, Page, Read } from '../graph-store.js';
import { count, page, WAYS_IN } from './entities.queries.js';
import { entityConditions } from './entity-conditions.js';
import { luceneQueries } from './lucene-query.js';
import { countOf, pageOf } from './page.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { entitiesWithIds } from './records.js';

/** See the port. */
export const entities = entitiesWithIds;

export function findEntities(
  reader: Reader,
  { filter, first, after }: EntityQuery,
): Promise<Read<Page<Entity>>> {
  const { text, parameters } = entityConditions(filter);
  const { wayIn, queries } = wayInto(filter);
  // No id is empty: the condition holds for all, and leads to the index of ids, which is in order.
  return reader.read(
    page(wayIn, text),
    { ...parameters, queries, limit: first + 1, after: after ?? '' },
    (value) => pageOf(value, first, readEntity),
  );
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
