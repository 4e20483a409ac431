import { DeadlineError } from '../../domain/errors.js';
import type { FoundPaths, PathQuery } from '../graph-store.js';

/*
 * The search of both stores, meeting in the middle. What is at step i of a walk of exactly n hops is reached by i hops
 * from one end and by n - i from the other. From one length to the next, the end that has less to follow is spread by one
 * hop; the steps are pruned to what can still be completed, and only then are the walks read off; one that comes back to an
 * entity is no path and is dropped. So the work grows with what lies around the quieter end, stops where that leads no
 * further, and does not grow with how many relationships connect the same two.
 */

/** How a store names an entity; ids sort as the port's do. */
type Id = string | number;

/** What a search sees of a graph. */
export interface WalkedGraph<I extends Id> {
  /**
   * The entities that a tie that passes connects with this one and that a path may walk (see `findPaths` of the port),
   * sorted; undefined where that was not read yet.
   */
  neighbors(id: I): readonly I[] | undefined;
  /** About how much there is to look at to read its neighbors. */
  cost(id: I): number;
}

/**
 * Yields the ids whose neighbors it needs next, none where it only pauses; goes on once they have been read. A
 * `DeadlineError` thrown into it ends it with what was found by then.
 */
export type PathSearch<I extends Id> = Generator<
  readonly I[],
  Omit<FoundPaths, 'paths'> & { readonly paths: readonly (readonly I[])[] },
  undefined
>;

/** What is asked for: see `PathQuery`. */
type Wanted<I extends Id> = Pick<PathQuery, 'maxHops' | 'wanted' | 'limit' | 'timeoutMs'> & {
  readonly from: I;
  readonly to: I;
};

/** Entities at one step of a walk. */
type Step<I extends Id> = ReadonlySet<I>;
/** Of the entities at one step, which at the next they lead to. */
type Leads<I extends Id> = ReadonlyMap<I, readonly I[]>;
const NONE: Step<never> = new Set();
const NOTHING_MORE: readonly never[] = [];

/** The paths between two ends, length by length: see `findPaths` of the port. */
export function* searchPaths<I extends Id>(graph: WalkedGraph<I>, query: Wanted<I>): PathSearch<I> {
  const { from, to, maxHops, wanted, limit, timeoutMs } = query;
  const paths: I[][] = [];
  let hopsSearched = 0;
  try {
    const pace = new Pace(timeoutMs);
    const fromHere = new Spread(graph, pace, from, to);
    const fromThere = new Spread(graph, pace, to, from);
    while (hopsSearched < maxHops && paths.length < wanted) {
      const isHereQuieter = (yield* fromHere.cost()) <= (yield* fromThere.cost());
      const quieter = isHereQuieter ? fromHere : fromThere;
      yield* quieter.go();
      if (quieter.last.size === 0) return { paths, hopsSearched: maxHops, stoppedBy: null };
      const leads = yield* leadsBetween(graph, pace, fromHere.steps, fromThere.steps);
      const most = limit - paths.length;
      const found = yield* pathsAlong(leads, pace, from, most + 1);
      paths.push(...found.slice(0, most));
      if (found.length > most) return { paths, hopsSearched, stoppedBy: 'CANDIDATES' };
      hopsSearched++;
    }
    return { paths, hopsSearched, stoppedBy: null };
  } catch (error) {
    if (error instanceof DeadlineError) return { paths, hopsSearched, stoppedBy: 'TIME' };
    throw error;
  }
}

/** What is reached by walks of 0, 1, … hops from one end that neither come back to it nor go on from the other end. */
class Spread<I extends Id> {
  readonly steps: Step<I>[];

  constructor(
    private readonly graph: WalkedGraph<I>,
    private readonly pace: Pace,
    private readonly start: I,
    private readonly goal: I,
  ) {
    this.steps = [new Set([start])];
  }

  get last(): Step<I> {
    return this.steps.at(-1) ?? NONE;
  }

  /** About how much one more hop has to look at. */
  *cost(): Generator<readonly I[], number, undefined> {
    let cost = 0;
    for (const id of this.last) {
      if (this.pace.isDue()) yield NOTHING_MORE;
      if (id !== this.goal) cost += this.graph.cost(id);
    }
    return cost;
  }

  /** One hop more. */
  *go(): Generator<readonly I[], void, undefined> {
    const goingOn = [...this.last].filter((id) => id !== this.goal);
    const unread = goingOn.filter((id) => this.graph.neighbors(id) === undefined);
    if (unread.length > 0) yield unread;
    const next = new Set<I>();
    for (const id of goingOn) {
      const neighbors = this.graph.neighbors(id) ?? [];
      if (this.pace.isDue(1 + neighbors.length)) yield NOTHING_MORE;
      for (const neighbor of neighbors) if (neighbor !== this.start) next.add(neighbor);
    }
    this.steps.push(next);
  }
}

/**
 * For each step but the last, what is there on some walk from one end to the other, and where it leads. All neighbors that
 * it looks at were read when the two ends were spread.
 */
function* leadsBetween<I extends Id>(
  graph: WalkedGraph<I>,
  pace: Pace,
  fromHere: readonly Step<I>[],
  fromThere: readonly Step<I>[],
): Generator<readonly I[], Leads<I>[], undefined> {
  const met = fromHere.length - 1;
  const hops = met + fromThere.length - 1;
  const leads: Leads<I>[] = [];
  const meeting = yield* both(pace, fromHere[met] ?? NONE, fromThere[hops - met] ?? NONE);
  let next: Step<I> = meeting;
  for (let i = met - 1; i >= 0; i--) {
    const forward = new Map<I, readonly I[]>();
    for (const id of next.size === 0 ? NONE : (fromHere[i] ?? NONE)) {
      const neighbors = graph.neighbors(id) ?? [];
      if (pace.isDue(1 + neighbors.length)) yield NOTHING_MORE;
      const leading = neighbors.filter((neighbor) => next.has(neighbor));
      if (leading.length > 0) forward.set(id, leading);
    }
    leads[i] = forward;
    next = new Set(forward.keys());
  }
  let previous: Step<I> = meeting;
  for (let i = met; i < hops; i++) {
    const forward = new Map<I, I[]>();
    const reached = new Set<I>();
    // What lies behind is read from where it leads, whose neighbors are known; in the order of ids, as neighbors are.
    const ahead = previous.size === 0 ? [] : [...(fromThere[hops - i - 1] ?? NONE)].sort(byId);
    for (const id of ahead) {
      const neighbors = graph.neighbors(id) ?? [];
      if (pace.isDue(1 + neighbors.length)) yield NOTHING_MORE;
      for (const behind of neighbors) {
        if (!previous.has(behind)) continue;
        reached.add(id);
        const leading = forward.get(behind);
        if (leading === undefined) forward.set(behind, [id]);
        else leading.push(id);
      }
    }
    leads[i] = forward;
    previous = reached;
  }
  return leads;
}

function* both<I extends Id>(
  pace: Pace,
  a: Step<I>,
  b: Step<I>,
): Generator<readonly I[], Step<I>, undefined> {
  const step = new Set<I>();
  for (const id of a) {
    if (pace.isDue()) yield NOTHING_MORE;
    if (b.has(id)) step.add(id);
  }
  return step;
}

/** At most so many; what leads on is sorted, so that they are read off in the order of their ids. */
function* pathsAlong<I extends Id>(
  leads: readonly Leads<I>[],
  pace: Pace,
  from: I,
  most: number,
): Generator<readonly I[], I[][], undefined> {
  const paths: I[][] = [];
  const path = [from];
  /** False where enough is found. */
  function* readOff(at: I): Generator<readonly I[], boolean, undefined> {
    if (path.length > leads.length) return paths.push([...path]) < most;
    for (const neighbor of leads[path.length - 1]?.get(at) ?? []) {
      if (pace.isDue()) yield NOTHING_MORE;
      if (path.includes(neighbor)) continue;
      path.push(neighbor);
      const goOn = yield* readOff(neighbor);
      path.pop();
      if (!goOn) return false;
    }
    return true;
  }
  yield* readOff(from);
  return paths;
}

const byId = (a: Id, b: Id): number => (a < b ? -1 : 1);

/** Entities or neighbors that are looked at between two pauses. */
const LOOKS_A_PAUSE = 64;

/** Tells a loop when to pause, and ends it where its time is over. */
class Pace {
  readonly #endsAt: number;
  #left = LOOKS_A_PAUSE;

  constructor(private readonly timeoutMs: number) {
    this.#endsAt = performance.now() + timeoutMs;
    this.#requireTime();
  }

  /** @param looks how many come next. */
  isDue(looks = 1): boolean {
    this.#left -= looks;
    if (this.#left > 0) return false;
    this.#left = LOOKS_A_PAUSE;
    this.#requireTime();
    return true;
  }

  #requireTime(): void {
    if (performance.now() < this.#endsAt) return;
    throw new DeadlineError(
      `Expected all paths within ${this.timeoutMs} ms, but the search takes longer; ask for fewer hops, or narrow the filter.`,
      this.timeoutMs,
    );
  }
}
