import { DeadlineError } from '../../domain/errors.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { tiedWith } from './tied-entities.js';

/*
 * Meeting in the middle. What stands at step i of a walk of exactly n hops is reached by i hops from one end and by n - i
 * from the other. From one length to the next, the end that has fewer ties to follow is spread by one hop; the steps are
 * pruned to what can still be completed, and only then are the walks read off; one that comes back to an entity is no path
 * and is dropped. So the work grows with what lies around the quieter end, and stops where that leads no further.
 */

/** Entities at one step of a walk. */
type Step = ReadonlySet<string>;
const NOBODY: Step = new Set();

/** The paths of the least length that has any: see the port. */
export function findPaths(index: GraphIndex, query: PathQuery): FoundPaths {
  const graph = new TieGraph(index, query);
  const fromHere = new Spread(graph, query.from, query.to);
  const fromThere = new Spread(graph, query.to, query.from);
  for (let hops = 1; hops <= query.maxHops; hops++) {
    const quieter = fromHere.cost() <= fromThere.cost() ? fromHere : fromThere;
    quieter.go();
    if (quieter.last.size === 0) break;
    if (hops < query.minHops) continue;
    const found = pathsOf(graph, query, stepsBetween(graph, fromHere.steps, fromThere.steps));
    if (found.paths.length > 0 || found.cut) return found;
  }
  return { paths: [], cut: false };
}

/** Neighbors are sorted, so that paths are read off in the order of their ids. */
function pathsOf(graph: TieGraph, { from, limit }: PathQuery, steps: readonly Step[]): FoundPaths {
  const paths: string[][] = [];
  const path = [from];
  /** False where enough is found. */
  const readOff = (at: string): boolean => {
    const next = steps[path.length];
    if (next === undefined) return paths.push([...path]) <= limit;
    for (const neighbor of graph.neighbors(at)) {
      if (!next.has(neighbor) || path.includes(neighbor)) continue;
      path.push(neighbor);
      const goOn = readOff(neighbor);
      path.pop();
      if (!goOn) return false;
    }
    return true;
  };
  const cut = !readOff(from);
  return { paths: paths.slice(0, limit), cut };
}

/** For each step from the first to the last, who stands there on some walk from one end to the other. */
function stepsBetween(graph: TieGraph, fromHere: readonly Step[], fromThere: readonly Step[]): Step[] {
  const met = fromHere.length - 1;
  const hops = met + fromThere.length - 1;
  const steps: Step[] = [];
  steps[0] = fromHere[0] ?? NOBODY;
  steps[hops] = fromThere[0] ?? NOBODY;
  steps[met] = both(fromHere[met] ?? NOBODY, fromThere[hops - met] ?? NOBODY);
  for (let i = met - 1; i > 0; i--)
    steps[i] = leadingTo(graph, fromHere[i] ?? NOBODY, steps[i + 1] ?? NOBODY);
  for (let i = met + 1; i < hops; i++)
    steps[i] = leadingTo(graph, fromThere[hops - i] ?? NOBODY, steps[i - 1] ?? NOBODY);
  return steps;
}

const both = (a: Step, b: Step): Step => new Set([...a].filter((id) => b.has(id)));

/** Those of a step between the ends who have a neighbor in the next. */
function leadingTo(graph: TieGraph, step: Step, next: Step): Step {
  if (next.size === 0) return NOBODY;
  const isBetween = (id: string): boolean => id !== graph.from && id !== graph.to;
  return new Set(
    [...step].filter((id) => isBetween(id) && graph.neighbors(id).some((neighbor) => next.has(neighbor))),
  );
}

/** Who is reached by walks of 0, 1, … hops from one end that neither come back to it nor go on from the other end. */
class Spread {
  readonly steps: Step[];

  constructor(
    readonly graph: TieGraph,
    readonly start: string,
    readonly goal: string,
  ) {
    this.steps = [new Set([start])];
  }

  get last(): Step {
    return this.steps.at(-1) ?? NOBODY;
  }

  /** How many relationships one more hop has to look at. */
  cost(): number {
    let cost = 0;
    for (const id of this.last) if (id !== this.goal) cost += this.graph.index.byEnd.get(id)?.length ?? 0;
    return cost;
  }

  /** One hop more. */
  go(): void {
    const next = new Set<string>();
    for (const id of this.last) {
      if (id === this.goal) continue;
      for (const neighbor of this.graph.neighbors(id)) if (neighbor !== this.start) next.add(neighbor);
    }
    this.steps.push(next);
  }
}

/** The ties that pass, as one search sees them: each entity's neighbors are worked out once. */
class TieGraph {
  readonly from: string;
  readonly to: string;
  readonly #neighbors = new Map<string, readonly string[]>();
  readonly #endsAt: number;

  constructor(
    readonly index: GraphIndex,
    readonly query: PathQuery,
  ) {
    this.from = query.from;
    this.to = query.to;
    this.#endsAt = performance.now() + query.timeoutMs;
  }

  #requireTime(): void {
    const { timeoutMs } = this.query;
    if (performance.now() < this.#endsAt) return;
    throw new DeadlineError(
      `Expected all paths within ${timeoutMs} ms, but the search takes longer; ask for fewer hops, or narrow the filter.`,
      timeoutMs,
    );
  }

  /** Whom a tie that passes connects with this entity, and who may stand on a path; sorted. @throws DeadlineError */
  neighbors(id: string): readonly string[] {
    this.#requireTime();
    const known = this.#neighbors.get(id);
    if (known !== undefined) return known;
    const found = tiedWith(this.index, id, this.query.filter, (other) => this.#mayStand(other));
    const sorted = [...found].sort();
    this.#neighbors.set(id, sorted);
    return sorted;
  }

  #mayStand(id: string): boolean {
    if (id === this.from || id === this.to) return true;
    const { maxDegree } = this.query;
    const kind = this.index.entityById.get(id)?.kind;
    return (
      kind !== undefined &&
      WAYPOINT_KINDS.includes(kind) &&
      (maxDegree === null || (this.index.degrees.get(id) ?? 0) <= maxDegree)
    );
  }
}
