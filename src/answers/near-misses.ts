import type { GraphStore } from '../store/graph-store.js';
import {
  type ConnectionQuestion,
  type FoundConnection,
  findConnection,
  type SearchBudget,
} from './find-connection.js';
import type { Path } from './path.js';
import { RELAXATIONS } from './relaxations.js';

/** A path that one condition keeps from being an answer. */
export interface NearMiss {
  /** What would have to be allowed: "planned allowed", "one hop more". */
  readonly relaxation: string;
  readonly path: Path;
}

/**
 * For each condition of the question, the best path that there would be without it: where no path was found, else only
 * one that is shorter than those. In the order of `RELAXATIONS`; those that the time does not suffice for are left out.
 */
export async function nearMisses(
  store: GraphStore,
  question: ConnectionQuestion,
  found: FoundConnection,
  budget: SearchBudget,
): Promise<NearMiss[]> {
  const shortest = found.paths[0]?.hops.length ?? null;
  const misses: NearMiss[] = [];
  for (const { words, relax } of RELAXATIONS) {
    const relaxed = relax(question);
    if (relaxed === null) continue;
    // More hops lead to nothing shorter.
    if (shortest !== null && relaxed.maxHops > question.maxHops) continue;
    const maxHops = shortest === null ? relaxed.maxHops : shortest - 1;
    const { paths } = await findConnection(store, { ...relaxed, maxHops, limit: 1 }, budget);
    if (paths[0] !== undefined) misses.push({ relaxation: words(question), path: paths[0] });
  }
  return misses;
}
