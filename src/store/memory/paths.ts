import { DeadlineError } from '../../domain/errors.js';
import { WAYPOINT_KINDS } from '../../domain/waypoint.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { tiedWith } from './ties.js';
import { StepCounter, type Work } from './work.js';

/*
 * Meeting in the middle. What is at step i of a walk of exactly n hops is reached by i hops from one end and by n - i
 * from the other. From one length to the next, the end that has fewer ties to follow is spread by one hop; the steps are
 * pruned to what can still be completed, and only then are the walks read off; one that comes back to an entity is no path
 * and is dropped. So the work grows with what lies around the quieter end, and stops where that leads no further.
 */

/** Entities at one step of a walk. */
type Step = ReadonlySet<string>;
const NONE: Step = new Set();

/** The paths of the least length that has any: see the port. */
export function* findPaths(index: GraphIndex, query: PathQuery): Work<FoundPaths> {
  const graph = new TieGraph(index, query);
  const fromHere = new Spread(graph, query.from, query.to);
  const fromThere = new Spread(graph, query.to, query.from);
  for (let hops = 1; hops <= query.maxHops; hops++) {
    const isHereQuieter = (yield* fromHere.cost()) <= (yield* fromThere.cost());
    const quieter = isHereQuieter ? fromHere : fromThere;
    yield* quieter.go();
    if (quieter.last.size === 0) break;
    if (hops < query.minHops) continue;
    const steps = yield* stepsBetween(graph, fromHere.steps, fromThere.steps);
    const found = yield* pathsOf(graph, query, steps);
    if (found.paths.length > 0 || found.cut) return found;
  }
  return { paths: [], cut: false };
}

/** Neighbors are sorted, so that paths are read off in the order of their ids. */
function* pathsOf(graph: TieGraph, { from, limit }: PathQuery, steps: readonly Step[]): Work<FoundPaths> {
  const paths: string[][] = [];
  const path = [from];
  const counter = new StepCounter();
  /** False where enough is found. */
  function* readOff(at: string): Work<boolean> {
    const next = steps[path.length];
    if (next === undefined) return paths.push([...path]) <= limit;
    for (const neighbor of graph.known(at) ?? (yield* graph.neighbors(at))) {
      if (counter.isDue()) yield;
      if (!next.has(neighbor) || path.includes(neighbor)) continue;
      path.push(neighbor);
      const goOn = yield* readOff(neighbor);
      path.pop();
      if (!goOn) return false;
    }
    return true;
  }
  const cut = !(yield* readOff(from));
  return { paths: paths.slice(0, limit), cut };
}

/** For each step from the first to the last, which entities are there on some walk from one end to the other. */
function* stepsBetween(graph: TieGraph, fromHere: readonly Step[], fromThere: readonly Step[]): Work<Step[]> {
  const met = fromHere.length - 1;
  const hops = met + fromThere.length - 1;
  const steps: Step[] = [];
  steps[0] = fromHere[0] ?? NONE;
  steps[hops] = fromThere[0] ?? NONE;
  steps[met] = yield* both(fromHere[met] ?? NONE, fromThere[hops - met] ?? NONE);
  for (let i = met - 1; i > 0; i--)
    steps[i] = yield* leadingTo(graph, fromHere[i] ?? NONE, steps[i + 1] ?? NONE);
  for (let i = met + 1; i < hops; i++)
    steps[i] = yield* leadingTo(graph, fromThere[hops - i] ?? NONE, steps[i - 1] ?? NONE);
  return steps;
}

function* both(a: Step, b: Step): Work<Step> {
  const step = new Set<string>();
  const counter = new StepCounter();
  for (const id of a) {
    if (counter.isDue()) yield;
    if (b.has(id)) step.add(id);
  }
  return step;
}

/** Those of a step between the ends that have a neighbor in the next. */
function* leadingTo(graph: TieGraph, step: Step, next: Step): Work<Step> {
  if (next.size === 0) return NONE;
  const leading = new Set<string>();
  const counter = new StepCounter();
  for (const id of step) {
    if (id === graph.from || id === graph.to) continue;
    const neighbors = graph.known(id) ?? (yield* graph.neighbors(id));
    if (counter.isDue(1 + neighbors.length)) yield;
    if (neighbors.some((neighbor) => next.has(neighbor))) leading.add(id);
  }
  return leading;
}

/** What is reached by walks of 0, 1, … hops from one end that neither come back to it nor go on from the other end. */
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
    return this.steps.at(-1) ?? NONE;
  }

  /** How many relationships one more hop has to look at. */
  *cost(): Work<number> {
    let cost = 0;
    const counter = new StepCounter();
    for (const id of this.last) {
      if (counter.isDue()) yield;
      if (id !== this.goal) cost += this.graph.index.byEnd.get(id)?.length ?? 0;
    }
    return cost;
  }

  /** One hop more. */
  *go(): Work<void> {
    const next = new Set<string>();
    const counter = new StepCounter();
    for (const id of this.last) {
      if (id === this.goal) continue;
      const neighbors = this.graph.known(id) ?? (yield* this.graph.neighbors(id));
      if (counter.isDue(1 + neighbors.length)) yield;
      for (const neighbor of neighbors) if (neighbor !== this.start) next.add(neighbor);
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

  /** What `neighbors` gave before; undefined where it was not asked. @throws DeadlineError */
  known(id: string): readonly string[] | undefined {
    this.#requireTime();
    return this.#neighbors.get(id);
  }

  /** The entities that a tie that passes connects with this one, and that a path may walk; sorted. */
  *neighbors(id: string): Work<readonly string[]> {
    const found = yield* tiedWith(this.index, id, this.query.filter, (other) => this.#mayBeWalked(other));
    // Texts are sorted fast: 100,000 take some 40 ms.
    const inOrder = [...found].sort();
    this.#neighbors.set(id, inOrder);
    return inOrder;
  }

  #mayBeWalked(id: string): boolean {
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
