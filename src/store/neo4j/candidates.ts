import type { CandidateQuery, Candidates, Read } from '../graph-store.js';
import { CANDIDATES } from './candidates.queries.js';
import { luceneQueries } from './lucene-query.js';
import { pageOf } from './page.js';
import { map, number } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';

/** See the port. */
export function candidates(
  reader: Reader,
  { terms, kinds, limit }: CandidateQuery,
): Promise<Read<Candidates>> {
  const parameters = { terms, kinds, queries: luceneQueries(terms), limit: limit + 1 };
  return reader.read(CANDIDATES, parameters, (value) => {
    const { items, hasMore } = pageOf(value, limit, (item) => {
      const row = map(item);
      const standing = { degree: number(row, 'degree'), isEnd: row.isEnd === true };
      return { entity: readEntity(row.entity), standing };
    });
    return {
      entities: items.map(({ entity }) => entity),
      standings: items.map(({ standing }) => standing),
      cut: hasMore,
    };
  });
}
