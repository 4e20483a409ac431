import type { CandidateQuery, Candidates, Read } from '../graph-store.js';
import { untilAborted } from '../until-aborted.js';
import type { Slices } from '../work/slices.js';
import { CANDIDATES } from './candidates.queries.js';
import { luceneQueries } from './lucene-query.js';
import { list, map, number } from './properties.js';
import type { NameIndex } from './read-names.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { entitiesOfRevision } from './records.js';
import type { RememberedNames } from './remembered-names.js';

/**
 * See the port. By the names that the process remembers, where they are those of the revision that is there; which entities take
 * part in what is asked of the database.
 */
export async function candidates(
  reader: Reader,
  remembered: RememberedNames,
  slices: Slices,
  query: CandidateQuery,
): Promise<Read<Candidates>> {
  // The revision is not asked for: reading the entities tells it.
  const revision = reader.revisionMet ?? remembered.revision;
  const names =
    revision === null || query.types !== null
      ? null
      : await untilAborted(Promise.resolve(remembered.of(revision)), reader.signal);
  const found = names === null ? null : await amongNames(reader, names, slices, query);
  if (found !== null) return found;
  const read = await inDatabase(reader, query);
  if (read.revision !== revision) remembered.of(read.revision);
  return read;
}

/** Null where another revision is there. */
async function amongNames(
  reader: Reader,
  names: NameIndex,
  slices: Slices,
  { terms, kinds, limit }: CandidateQuery,
): Promise<Read<Candidates> | null> {
  const { revision, degrees, isEnd } = names;
  const isWanted = (at: number) => kinds === null || kinds.includes(names.kindOf(at));
  const { found, shared, leftOut } = await slices.run(
    names.terms.sharing(terms, limit, isWanted),
    reader.signal,
  );
  const entities = await entitiesOfRevision(
    reader,
    revision,
    found.map((at) => names.ids[at] as string),
  );
  if (entities === null) return null;
  const standings = found.map((at) => ({ degree: degrees[at] as number, isEnd: isEnd[at] === 1 }));
  return { revision, value: { entities, standings, shared, leftOut } };
}

function inDatabase(
  reader: Reader,
  { terms, kinds, types, limit }: CandidateQuery,
): Promise<Read<Candidates>> {
  const parameters = { terms, kinds, types, queries: luceneQueries(terms), limit: limit + 1 };
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
