import { setImmediate as aTurnForOthers } from 'node:timers/promises';
import type { Entity } from '../../domain/entity.js';
import { DeadlineError } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import type { FoundPaths, HubQuery, Pair, PathQuery, Read, Tie } from '../graph-store.js';
import { searchPaths } from '../search-paths.js';
import { readEntity } from './entity-properties.js';
import { hubs, ties, walkableNeighbors } from './paths.queries.js';
import { list, oneOf, rows, text } from './properties.js';
import type { Reader } from './reader.js';
import { type TiePattern, tiePattern } from './tie-pattern.js';

/**
 * The paths, length by length: see the port. One round trip for each hop by which the search spreads, the first of both ends at
 * once; begun anew where these met two revisions.
 */
export async function findPaths(reader: Reader, query: PathQuery): Promise<Read<FoundPaths>> {
  const pattern = tiePattern(query.filter);
  if (pattern === null) {
    return reader.nothing({ paths: [], hopsSearched: query.maxHops, stoppedBy: null });
  }
  const endsAt = performance.now() + query.timeoutMs;
  for (;;) {
    const found = await searchOneRevision(reader, query, pattern, endsAt);
    if (found !== null) return found;
  }
}

/** Null where the reads were of two revisions. */
async function searchOneRevision(
  reader: Reader,
  query: PathQuery,
  pattern: TiePattern,
  endsAt: number,
): Promise<Read<FoundPaths> | null> {
  const neighbors = new Map<string, readonly string[]>();
  const timeoutMs = Math.floor(endsAt - performance.now());
  const search = searchPaths(
    { neighbors: (id) => neighbors.get(id), cost: () => 1 },
    { ...query, timeoutMs },
  );
  let revision: string | null = null;
  let step = search.next();
  while (!step.done) {
    const ids = neighbors.size === 0 ? [query.from, query.to] : step.value;
    if (ids.length === 0) {
      await aTurnForOthers();
      step = search.next();
      continue;
    }
    try {
      const read = await readNeighbors(reader, ids, query, pattern, endsAt);
      revision ??= read.revision;
      if (read.revision !== revision) return null;
      for (const [i, id] of ids.entries()) neighbors.set(id, read.value[i] ?? []);
      step = search.next();
    } catch (error) {
      step = search.throw(error);
    }
  }
  // Where time was over before anything was read.
  if (revision === null) return reader.nothing(step.value);
  return { revision, value: step.value };
}

/** For each id, sorted: what `WalkedGraph.neighbors` gives. */
function readNeighbors(
  reader: Reader,
  ids: readonly string[],
  { from, to, maxDegree, timeoutMs }: PathQuery,
  pattern: TiePattern,
  endsAt: number,
): Promise<Read<string[][]>> {
  const remaining = Math.floor(endsAt - performance.now());
  // Neo4j takes 0 for "as long as it takes".
  if (remaining < 1) {
    throw new DeadlineError(
      `Expected all paths within ${timeoutMs} ms, but the search takes longer.`,
      timeoutMs,
    );
  }
  const parameters = { ...pattern.parameters, ids, pathEnds: [from, to], maxDegree: maxDegree ?? LAST };
  return reader.read(
    walkableNeighbors(pattern),
    parameters,
    (value) => list(value).map((found) => list(found).map(String).sort()),
    remaining,
  );
}

export async function findTies(
  reader: Reader,
  pairs: readonly Pair[],
  filter: RelationshipFilter,
): Promise<Read<Tie[][]>> {
  const pattern = tiePattern(filter);
  if (pattern === null) return reader.nothing(pairs.map(() => []));
  return reader.read(ties(pattern, filter.knownOn !== null), { ...pattern.parameters, pairs }, (value) =>
    list(value).map((found) =>
      rows(found).map((row) => ({
        id: text(row, 'id'),
        type: oneOf(row, 'type', RELATIONSHIP_TYPES),
        strength: text(row, 'strength'),
      })),
    ),
  );
}

export async function findHubs(
  reader: Reader,
  { ends, filter, maxDegree }: HubQuery,
): Promise<Read<Entity[]>> {
  const pattern = tiePattern(filter);
  if (pattern === null) return reader.nothing([]);
  return reader.read(hubs(pattern), { ...pattern.parameters, hubEnds: ends, maxDegree }, (value) =>
    rows(value).map(readEntity),
  );
}
