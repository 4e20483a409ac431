import type { CandidateQuery, Candidates, Read } from '../graph-store.js';
import { CANDIDATES } from './candidates.queries.js';
import { luceneQueries } from './lucene-query.js';
import { pageOf } from './page.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';

/** See the port. */
export function candidates(
  reader: Reader,
  { terms, kinds, limit }: CandidateQuery,
): Promise<Read<Candidates>> {
  const parameters = { terms, kinds, queries: luceneQueries(terms), limit: limit + 1 };
  return reader.read(CANDIDATES, parameters, (value) => {
    const { items, hasMore } = pageOf(value, limit, readEntity);
    return { entities: items, cut: hasMore };
  });
}
