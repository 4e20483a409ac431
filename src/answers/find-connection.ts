import { DeadlineError } from '../domain/errors.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Path } from './path.js';
import { rankPaths } from './rank-paths.js';

/** How two different entities are connected. */
export interface ConnectionQuestion {
  readonly from: string;
  readonly to: string;
  /** 1 to `MAX_HOPS`. */
  readonly maxHops: number;
  /** How many paths. */
  readonly limit: number;
  /** See `PathQuery`. */
  readonly maxDegree: number | null;
  /** Every relationship that a path walks passes it. */
  readonly filter: RelationshipFilter;
}

/** What a search may cost. */
export interface SearchBudget {
  /** Paths that are looked at. */
  readonly candidates: number;
  /** The moment (`performance.now()`) by which it ends. */
  readonly endsAt: number;
}

export const SEARCH_LIMITS = ['CANDIDATES', 'TIME'] as const;
export type SearchLimit = (typeof SEARCH_LIMITS)[number];

/** What was searched, so that "not connected" can be believed. */
export interface SearchReport {
  /** The answer is exact: no better path exists, and where there are fewer than `limit`, no other. */
  readonly complete: boolean;
  /** Null where complete. */
  readonly stoppedBy: SearchLimit | null;
  /** Every path of at most this many hops was looked at. */
  readonly hopsSearched: number;
  readonly pathsConsidered: number;
}

export interface FoundConnection {
  /** Best first: fewest hops, then the strongest weakest hop, then ids. */
  readonly paths: readonly Path[];
  readonly report: SearchReport;
}

/**
 * The best paths between two entities. Lengths are searched one after the other, and the next only while there are fewer
 * paths than asked for. Ends within the budget: what was found by then is valid, and the report says that it is not
 * complete.
 */
export async function findConnection(
  store: GraphStore,
  question: ConnectionQuestion,
  budget: SearchBudget,
): Promise<FoundConnection> {
  const { from, to, maxHops, limit, maxDegree, filter } = question;
  const paths: Path[] = [];
  let pathsConsidered = 0;
  let hopsSearched = 0;
  const ended = (stoppedBy: SearchLimit | null): FoundConnection => ({
    paths,
    report: { complete: stoppedBy === null, stoppedBy, hopsSearched, pathsConsidered },
  });
  try {
    while (paths.length < limit && hopsSearched < maxHops) {
      const { value: found } = await store.findPaths({
        ...{ from, to, filter, maxDegree, maxHops },
        minHops: hopsSearched + 1,
        limit: budget.candidates - pathsConsidered,
        timeoutMs: Math.max(Math.floor(budget.endsAt - performance.now()), 0),
      });
      paths.push(...(await rankPaths(store, found.paths, filter, limit - paths.length)));
      pathsConsidered += found.paths.length;
      if (found.cut) return ended('CANDIDATES');
      const [any] = found.paths;
      hopsSearched = any === undefined ? maxHops : any.length - 1;
    }
    return ended(null);
  } catch (error) {
    if (error instanceof DeadlineError) return ended('TIME');
    throw error;
  }
}
