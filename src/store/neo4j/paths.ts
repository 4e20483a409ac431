import { setImmediate as aTurnForOthers } from 'node:timers/promises';
import type { Entity } from '../../domain/entity.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary.js';
import type { FoundPaths, HubQuery, Pair, PathQuery, Read, Tie } from '../graph-store.js';
import { findPaths as pathsOver } from '../ties/find-paths.js';
import { findHubs as hubsOver, findTies as tiesOver } from '../ties/find-ties.js';
import { searchPaths } from '../ties/search-paths.js';
import { entities } from './entities.js';
import { hubs, ties } from './paths.queries.js';
import { list, oneOf, rows, text } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity } from './record-properties.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import type { TieNeighbor } from './remembered-neighbors.js';
import type { TieNeighbors } from './tie-neighbors.js';
import { tiePattern } from './tie-pattern.js';
import type { TieSearch } from './tie-search.js';
import { sortPasses, walkPattern } from './walk-pattern.js';

/**
 * The paths, length by length: see the port. Where the ties are not remembered, the first round trip reads around both ends; each hop more is one, or none where
 * what it needs is remembered. Begun anew where the reads met two revisions.
 */
export async function findPaths(
  neighbors: TieNeighbors,
  ties: TieSearch,
  query: PathQuery,
): Promise<Read<FoundPaths>> {
  const endsAt = performance.now() + query.timeoutMs;
  const remembered = await ties.run(query.filter, (passing) => {
    const timeoutMs = Math.max(Math.floor(endsAt - performance.now()), 0);
    return pathsOver(passing, { ...query, timeoutMs });
  });
  if (remembered !== null) return remembered;
  for (;;) {
    const found = await searchOneRevision(neighbors, query, endsAt);
    if (found !== null) return found;
  }
}

/** Null where the reads were of two revisions. */
async function searchOneRevision(
  tieNeighbors: TieNeighbors,
  query: PathQuery,
  endsAt: number,
): Promise<Read<FoundPaths> | null> {
  const { from, to, timeoutMs } = query;
  const pattern = walkPattern(query.filter);
  const walked = walkedBy(query);
  const neighbors = new Map<string, readonly string[]>();
  const search = searchPaths(
    { neighbors: (id) => neighbors.get(id), cost: () => 1 },
    { ...query, timeoutMs: Math.floor(endsAt - performance.now()) },
  );
  let revision: string | null = null;
  let step = search.next();
  while (!step.done) {
    const ids: readonly string[] = revision === null ? [from, to] : step.value;
    if (ids.length === 0) {
      await aTurnForOthers();
      step = search.next();
      continue;
    }
    try {
      const read = await tieNeighbors.of(ids, revision, pattern, { endsAt, timeoutMs });
      if (read === null) return null;
      revision ??= read.revision;
      if (read.revision !== revision) return null;
      for (const [id, found] of read.value) neighbors.set(id, walked(found));
      step = search.next();
    } catch (error) {
      step = search.throw(error);
    }
  }
  // Where time was over before anything was read.
  if (revision === null) return tieNeighbors.nothing(step.value);
  return { revision, value: step.value };
}

/** Chooses those that a tie connects which passes, and that are an end of the paths or may be in the middle of one. */
function walkedBy({ from, to, maxDegree, filter }: PathQuery): (found: readonly TieNeighbor[]) => string[] {
  const most = maxDegree ?? LAST;
  const passes = sortPasses(filter);
  return (found) =>
    found.flatMap(({ id, degree, sorts }) =>
      (id === from || id === to || (degree !== null && degree <= most)) && sorts.some(passes) ? [id] : [],
    );
}

export async function findTies(
  reader: Reader,
  search: TieSearch,
  pairs: readonly Pair[],
  filter: RelationshipFilter,
): Promise<Read<Tie[][]>> {
  const remembered = await search.run(filter, (passing) => tiesOver(passing, pairs));
  if (remembered !== null) return remembered;
  const { text: condition, parameters } = relationshipConditions(filter);
  return reader.read(ties(condition, knownWhen(filter)), { ...parameters, pairs }, (value) =>
    list(value).map((found) =>
      rows(found).map((row) => ({
        id: text(row, 'id'),
        type: oneOf(row, 'type', RELATIONSHIP_TYPES),
        strength: text(row, 'strength'),
      })),
    ),
  );
}

export async function findHubs(reader: Reader, search: TieSearch, query: HubQuery): Promise<Read<Entity[]>> {
  const { ends, filter, maxDegree } = query;
  const remembered = await search.run(filter, (passing) => hubsOver(passing, query));
  if (remembered !== null)
    return remembered.value.length === 0 ? { ...remembered, value: [] } : hubsNamed(reader, remembered.value);
  const pattern = tiePattern(filter);
  if (pattern === null) return reader.nothing([]);
  return reader.read(hubs(pattern), { ...pattern.parameters, hubEnds: ends, maxDegree }, (value) =>
    list(value).map(readEntity),
  );
}

async function hubsNamed(reader: Reader, ids: readonly string[]): Promise<Read<Entity[]>> {
  const { revision, value } = await entities(reader, ids);
  return { revision, value: value.filter((entity) => entity !== null) };
}
