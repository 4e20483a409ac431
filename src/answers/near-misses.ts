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
 * one that is shorter than those. Ends within the budget, as a connection does; the conditions are searched side by side, so
 * that a store that is far away is not waited for once a condition.
 */
export async function nearMisses(
  store: GraphStore,
  question: ConnectionQuestion,
  found: FoundConnection,
  budget: SearchBudget,
): Promise<NearMisses> {
  const shortest = found.paths[0]?.hops.length ?? null;
  // More hops lead to nothing shorter.
  const worthwhile = relaxationsOf(question).filter(
    ({ question: { maxHops } }) => shortest === null || maxHops <= question.maxHops,
  );
  const answers = await Promise.all(
    worthwhile.map(async ({ condition, text, question: relaxed }) => {
      const maxHops = shortest === null ? relaxed.maxHops : shortest - 1;
      const answer = await findConnection(store, { ...relaxed, maxHops, limit: 1 }, budget);
      return { ...answer, relaxation: { relaxation: text, condition } };
    }),
  );
  return {
    found: answers.flatMap(({ paths: [path], relaxation }) => (path ? [{ ...relaxation, path }] : [])),
    cut: answers.flatMap(({ report, relaxation }) => (report.complete ? [] : [relaxation])),
  };
}
