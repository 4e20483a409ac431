import type { CandidateQuery, Candidates, Read } from '../graph-store.js';
import { CANDIDATES } from './candidates.queries.js';
import { luceneQueries } from './lucene-query.js';
import { list, map, number } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';

/** See the port. */
export function candidates(
  reader: Reader,
  { terms, kinds, limit }: CandidateQuery,
): Promise<Read<Candidates>> {
  const parameters = { terms, kinds, queries: luceneQueries(terms), limit: limit + 1 };
  return reader.read(CANDIDATES, parameters, (value) => {
    const rows = list(value).map((item) => {
      const row = map(item);
      const standing = { degree: number(row, 'degree'), isEnd: row.isEnd === true };
      return { row, standing, shared: number(row, 'shared') };
    });
    const items = rows.slice(0, limit);
    return {
      entities: items.map(({ row }) => readEntity(row.entity)),
      standings: items.map(({ standing }) => standing),
      shared: items.map(({ shared }) => shared),
      leftOut: rows[limit]?.shared ?? 0,
    };
  });
}
