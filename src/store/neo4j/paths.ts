import type { Entity } from '../../domain/entity.js';
import { DeadlineError } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import type { FoundPaths, HubQuery, Pair, PathQuery, Read, Tie } from '../graph-store.js';
import { readEntity } from './entity-properties.js';
import { hubs, paths, ties } from './paths.queries.js';
import { list, rows, text } from './properties.js';
import type { Reader } from './reader.js';
import { type TiePattern, tiePattern } from './tie-pattern.js';

/** See the port. */
export async function findPaths(reader: Reader, query: PathQuery): Promise<Read<FoundPaths>> {
  const pattern = tiePattern(query.filter);
  if (pattern === null) return reader.nothing({ paths: [], cut: false });
  const endsAt = performance.now() + query.timeoutMs;
  const { minHops, maxHops } = query;
  let found = await shortestPaths(reader, query, pattern, minHops, maxHops, endsAt);
  // The shortest walks of one hop or more are paths. Those of two or more may all come back to where they were, and
  // then hide longer ones that are paths.
  if (minHops === 1 || found.value.paths.length > 0 || found.value.cut) return found;
  for (let hops = minHops; hops <= maxHops; hops++) {
    found = await shortestPaths(reader, query, pattern, hops, hops, endsAt);
    if (found.value.paths.length > 0 || found.value.cut) break;
  }
  return found;
}

async function shortestPaths(
  reader: Reader,
  { from, to, maxDegree, limit, timeoutMs }: PathQuery,
  pattern: TiePattern,
  min: number,
  max: number,
  endsAt: number,
): Promise<Read<FoundPaths>> {
  const remaining = Math.floor(endsAt - performance.now());
  // Neo4j takes 0 for "as long as it takes".
  if (remaining < 1) {
    throw new DeadlineError(
      `Expected all paths within ${timeoutMs} ms, but the search takes longer.`,
      timeoutMs,
    );
  }
  const parameters = { ...pattern.parameters, from, to, limit: limit + 1, maxDegree: maxDegree ?? LAST };
  return reader.read(
    paths(min, max, pattern),
    parameters,
    (value) => {
      const all = list(value).map((ids) => list(ids).map(String));
      return { paths: all.slice(0, limit).sort(bySteps), cut: all.length > limit };
    },
    remaining,
  );
}

/** By the first id in which they differ. Paths of one search have as many. */
function bySteps(a: readonly string[], b: readonly string[]): number {
  const i = a.findIndex((id, step) => id !== b[step]);
  return (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
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
      rows(found).map((row) => ({ id: text(row, 'id'), strength: text(row, 'strength') })),
    ),
  );
}

export async function findHubs(
  reader: Reader,
  { ends, filter, maxDegree }: HubQuery,
): Promise<Read<Entity[]>> {
  const pattern = tiePattern(filter);
  if (pattern === null) return reader.nothing([]);
  return reader.read(hubs(pattern), { ...pattern.parameters, ends, maxDegree }, (value) =>
    rows(value).map(readEntity),
  );
}
