import { DeadlineError } from '../../domain/errors.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { tiedWith } from './tied-entities.js';

/*
 * Meeting in the middle. What stands at step i of a walk of exactly n hops is reached by i hops from one end and by n - i
 * from the other. Both ends are spread half way, the steps are pruned to what can still be completed, and only then are
 * the walks read off; one that comes back to an entity is no path and is dropped. So the work grows with what lies within
 * n/2 hops of either end, not within n hops of one.
 */

/** Entities at one step of a walk. */
type Step = ReadonlySet<string>;
const NOBODY: Step = new Set();

/** The paths of the least length that has any: see the port. */
export function findPaths(index: GraphIndex, query: PathQuery): FoundPaths {
  const graph = new TieGraph(index, query);
  for (let hops = query.minHops; hops <= query.maxHops; hops++) {
    const found = pathsOf(graph, query, hops);
    if (found.paths.length > 0 || found.cut) return found;
  }
  return { paths: [], cut: false };
}

/** Neighbours are sorted, so that paths are read off in the order of their ids. */
function pathsOf(graph: TieGraph, { from, limit }: PathQuery, hops: number): FoundPaths {
  const steps = stepsOf(graph, hops);
  const paths: string[][] = [];
  const path = [from];
  /** False where enough is found. */
  const readOff = (at: string): boolean => {
    graph.requireTime();
    if (path.length > hops) return paths.push([...path]) <= limit;
    const next = steps[path.length] ?? NOBODY;
    for (const neighbour of graph.neighbours(at)) {
      if (!next.has(neighbour) || path.includes(neighbour)) continue;
      path.push(neighbour);
      const goOn = readOff(neighbour);
      path.pop();
      if (!goOn) return false;
    }
    return true;
  };
  const cut = !readOff(from);
  return { paths: paths.slice(0, limit), cut };
}

/** For each step from 0 to `hops`, who stands there on some walk of exactly that many hops. */
function stepsOf(graph: TieGraph, hops: number): Step[] {
  const half = Math.floor(hops / 2);
  const fromHere = spread(graph, graph.from, half);
  const fromThere = spread(graph, graph.to, hops - half);
  const steps: Step[] = [];
  steps[half] = both(fromHere[half] ?? NOBODY, fromThere[hops - half] ?? NOBODY);
  for (let i = half - 1; i >= 0; i--)
    steps[i] = leadingTo(graph, fromHere[i] ?? NOBODY, steps[i + 1] ?? NOBODY);
  for (let i = half + 1; i <= hops; i++)
    steps[i] = leadingTo(graph, fromThere[hops - i] ?? NOBODY, steps[i - 1] ?? NOBODY);
  return steps;
}

/** Who is reached by walks of 0, 1, … `hops` hops that do not come back to their start. */
function spread(graph: TieGraph, start: string, hops: number): Step[] {
  const steps: Step[] = [new Set([start])];
  for (let hop = 1; hop <= hops; hop++) {
    const next = new Set<string>();
    for (const id of steps[hop - 1] ?? NOBODY)
      for (const neighbour of graph.neighbours(id)) if (neighbour !== start) next.add(neighbour);
    steps.push(next);
  }
  return steps;
}

const both = (a: Step, b: Step): Step => new Set([...a].filter((id) => b.has(id)));

function leadingTo(graph: TieGraph, step: Step, next: Step): Step {
  return new Set([...step].filter((id) => graph.neighbours(id).some((neighbour) => next.has(neighbour))));
}

/** The ties that pass, as one search sees them: each entity's neighbours are worked out once. */
class TieGraph {
  readonly from: string;
  readonly to: string;
  readonly #neighbours = new Map<string, readonly string[]>();
  readonly #endsAt: number;

  constructor(
    readonly index: GraphIndex,
    readonly query: PathQuery,
  ) {
    this.from = query.from;
    this.to = query.to;
    this.#endsAt = performance.now() + query.timeoutMs;
  }

  /** @throws DeadlineError */
  requireTime(): void {
    const { timeoutMs } = this.query;
    if (performance.now() < this.#endsAt) return;
    throw new DeadlineError(
      `Expected all paths within ${timeoutMs} ms, but the search takes longer; ask for fewer hops, or narrow the filter.`,
      timeoutMs,
    );
  }

  /** Whom a tie that passes connects with this entity, and who may stand on a path; sorted. */
  neighbours(id: string): readonly string[] {
    const known = this.#neighbours.get(id);
    if (known !== undefined) return known;
    this.requireTime();
    const found = tiedWith(this.index, id, this.query.filter, (other) => this.#mayStand(other));
    const sorted = [...found].sort();
    this.#neighbours.set(id, sorted);
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
