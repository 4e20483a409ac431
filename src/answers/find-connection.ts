import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { GraphStore, SearchLimit } from '../store/graph-store.js';
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
  const { limit, filter, ...rest } = question;
  const found = await store.findPaths({
    ...{ ...rest, filter, wanted: limit, limit: budget.candidates },
    timeoutMs: Math.max(Math.floor(budget.endsAt - performance.now()), 0),
  });
  const { paths, hopsSearched, stoppedBy } = found.value;
  return {
    paths: await rankPaths(store, paths, filter, limit),
    report: { complete: stoppedBy === null, stoppedBy, hopsSearched, pathsConsidered: paths.length },
  };
}
