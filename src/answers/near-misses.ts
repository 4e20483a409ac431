import type { GraphStore } from '../store/graph-store.js';
import {
  type ConnectionQuestion,
  type FoundConnection,
  findConnection,
  type SearchBudget,
} from './find-connection.js';
import type { Path } from './path.js';
import { type Condition, relaxationsOf } from './relaxations.js';

/** One condition relaxed. */
export interface Relaxed {
  /** What would have to be allowed: "planned allowed", "one hop more". */
  readonly relaxation: string;
  readonly condition: Condition;
}

/** A path that one condition keeps from being an answer. */
export interface NearMiss extends Relaxed {
  readonly path: Path;
}

export interface NearMisses {
  /** In the order of `relaxationsOf`. */
  readonly found: readonly NearMiss[];
  /**
   * The relaxations that were not searched to the end: where one is not among those found, it may still lead to a path, and
   * where it is, to a better one.
   */
  readonly cut: readonly Relaxed[];
}

/**
 * For each condition of the question, the best path that there would be without it: where no path was found, else only
 * one that is shorter than those. Ends within the budget, as a connection does.
 */
export async function nearMisses(
  store: GraphStore,
  question: ConnectionQuestion,
  found: FoundConnection,
  budget: SearchBudget,
): Promise<NearMisses> {
  const shortest = found.paths[0]?.hops.length ?? null;
  const misses: NearMiss[] = [];
  const cut: Relaxed[] = [];
  for (const { condition, text, question: relaxed } of relaxationsOf(question)) {
    // More hops lead to nothing shorter.
    if (shortest !== null && relaxed.maxHops > question.maxHops) continue;
    const maxHops = shortest === null ? relaxed.maxHops : shortest - 1;
    const { paths, report } = await findConnection(store, { ...relaxed, maxHops, limit: 1 }, budget);
    const [path] = paths;
    const relaxation = { relaxation: text, condition };
    if (path !== undefined) misses.push({ ...relaxation, path });
    if (!report.complete) cut.push(relaxation);
  }
  return { found: misses, cut };
}
