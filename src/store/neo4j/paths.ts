import { setImmediate as aTurnForOthers } from 'node:timers/promises';
import type { Entity } from '../../domain/entity.js';
import { DeadlineError } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import type { FoundPaths, HubQuery, Pair, PathQuery, Read, Tie } from '../graph-store.js';
import { searchPaths } from '../search-paths.js';
import { readEntity } from './entity-properties.js';
import { hubs, tieNeighbors, ties } from './paths.queries.js';
import { list, oneOf, rows, text } from './properties.js';
import type { Reader } from './reader.js';
import { knownWhen } from './relationship-conditions.js';
import {
  type NeighborsUnderPattern,
  type RememberedNeighbors,
  type TieNeighbor,
  tieNeighborsFrom,
} from './remembered-neighbors.js';
import { type TiePattern, tiePattern } from './tie-pattern.js';

/**
 * The paths, length by length: see the port. The first round trip reads around both ends and tells the revision; each hop
 * more is one, or none where what it needs is remembered of that revision. Begun anew where the reads met two revisions.
 */
export async function findPaths(
  reader: Reader,
  remembered: RememberedNeighbors,
  query: PathQuery,
): Promise<Read<FoundPaths>> {
  const pattern = tiePattern(query.filter);
  if (pattern === null) {
    return reader.nothing({ paths: [], hopsSearched: query.maxHops, stoppedBy: null });
  }
  const endsAt = performance.now() + query.timeoutMs;
  for (;;) {
    const found = await searchOneRevision(reader, remembered.under(pattern), query, pattern, endsAt);
    if (found !== null) return found;
  }
}

/** Null where the reads were of two revisions. */
async function searchOneRevision(
  reader: Reader,
  remembered: NeighborsUnderPattern,
  query: PathQuery,
  pattern: TiePattern,
  endsAt: number,
): Promise<Read<FoundPaths> | null> {
  const timeoutMs = Math.floor(endsAt - performance.now());
  const neighbors = new Map<string, readonly string[]>();
  const search = searchPaths(
    { neighbors: (id) => neighbors.get(id), cost: () => 1 },
    { ...query, timeoutMs },
  );
  let revision: string | null = null;
  let step = search.next();
  while (!step.done) {
    const ids = revision === null ? [query.from, query.to] : step.value;
    if (ids.length === 0) {
      await aTurnForOthers();
      step = search.next();
      continue;
    }
    try {
      const known = remembered.find(revision, ids);
      const unknown = ids.filter((id) => !known.has(id));
      if (unknown.length > 0) {
        const read = await readNeighbors(reader, unknown, pattern, query.timeoutMs, endsAt);
        revision ??= read.revision;
        if (read.revision !== revision) return null;
        remembered.keep(revision, read.value);
        for (const [id, found] of read.value) known.set(id, found);
      }
      for (const [id, found] of known) neighbors.set(id, walked(found, query));
      step = search.next();
    } catch (error) {
      step = search.throw(error);
    }
  }
  // Where time was over before anything was read.
  if (revision === null) return reader.nothing(step.value);
  return { revision, value: step.value };
}

/** Those that are an end of the paths, or may be in the middle of one. */
function walked(found: readonly TieNeighbor[], { from, to, maxDegree }: PathQuery): string[] {
  return found.flatMap(([id, degree]) =>
    id === from || id === to || (degree !== null && degree <= (maxDegree ?? LAST)) ? [id] : [],
  );
}

/** What ties that pass connect with each. */
async function readNeighbors(
  reader: Reader,
  ids: readonly string[],
  pattern: TiePattern,
  timeoutMs: number,
  endsAt: number,
): Promise<Read<Map<string, readonly TieNeighbor[]>>> {
  const remaining = Math.floor(endsAt - performance.now());
  // Neo4j takes 0 for "as long as it takes".
  if (remaining < 1) {
    throw new DeadlineError(
      `Expected all paths within ${timeoutMs} ms, but the search takes longer.`,
      timeoutMs,
    );
  }
  return reader.read(
    tieNeighbors(pattern),
    { ...pattern.parameters, ids },
    (value) => new Map(list(value).map((found, place) => [ids[place] ?? '', tieNeighborsFrom(found)])),
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
  return reader.read(ties(pattern, knownWhen(filter)), { ...pattern.parameters, pairs }, (value) =>
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
