import type { MaybePromise } from '../../domain/maybe-promise.js';
import type { Pausable } from '../../domain/pausable.js';

/** All works together run for as long at a time; then the process has a turn for everything else. */
const TURN_MS = 10;
/** One work runs for as long at a time where others wait. */
const SLICE_MS = 2;

/** What time it is, in milliseconds, and how to come back after the process had a turn. */
export interface Clock {
  now(): number;
  later(run: () => void): void;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  later: (run) => void setTimeout(run, 0),
};

/**
 * Runs works in slices, so that none holds up the process for longer than about `TURN_MS`, however many there are. One that
 * is short is done at once. The next slice is of the work that has run the least: short ones do not wait for long ones.
 */
export class Slices {
  readonly #waiting = new Set<Job>();
  #turnEndsAt: number | null = null;

  constructor(private readonly clock: Clock = CLOCK) {}

  /**
   * What the work returns, at once where its first slice is enough. Rejects with what it throws, and with the signal's
   * reason where that aborts before; the work goes no further then.
   */
  run<T>(work: Pausable<T>, signal: AbortSignal | null): MaybePromise<T> {
    try {
      signal?.throwIfAborted();
      const turnEndsAt = this.#turnEndsAt ?? this.#openTurn();
      const startedAt = this.clock.now();
      const endsAt = Math.min(turnEndsAt, startedAt + SLICE_MS);
      let now = startedAt;
      while (now < endsAt) {
        const { done, value } = work.next();
        if (done) return value;
        now = this.clock.now();
      }
      return this.#goOnLater(work, signal, now - startedAt);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #goOnLater<T>(work: Pausable<T>, signal: AbortSignal | null, ran: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const step = () => {
        const { done, value } = work.next();
        if (done) resolve(value);
        return done === true;
      };
      this.#waiting.add({ signal, reject, ran, step });
    });
  }

  #openTurn(): number {
    this.clock.later(() => this.#next());
    this.#turnEndsAt = this.clock.now() + TURN_MS;
    return this.#turnEndsAt;
  }

  #next(): void {
    this.#turnEndsAt = null;
    if (this.#waiting.size === 0) return;
    const turnEndsAt = this.#openTurn();
    for (const job of this.#waiting) if (job.signal?.aborted) this.#advance(job, turnEndsAt);
    while (this.#waiting.size > 0 && this.clock.now() < turnEndsAt) {
      this.#advance(leastRun(this.#waiting), turnEndsAt);
    }
  }

  /** One slice. None where the turn is over. */
  #advance(job: Job, turnEndsAt: number): void {
    try {
      job.signal?.throwIfAborted();
      const startedAt = this.clock.now();
      const endsAt = Math.min(turnEndsAt, startedAt + SLICE_MS);
      let now = startedAt;
      while (now < endsAt) {
        if (job.step()) {
          this.#waiting.delete(job);
          return;
        }
        now = this.clock.now();
      }
      job.ran += now - startedAt;
    } catch (error) {
      this.#waiting.delete(job);
      job.reject(error);
    }
  }
}

interface Job {
  readonly signal: AbortSignal | null;
  /** Goes on to the next yield. True where the work is done. */
  step(): boolean;
  reject(error: unknown): void;
  /** For how many milliseconds. */
  ran: number;
}

/** The first of equal ones: they take turns. */
function leastRun(jobs: Iterable<Job>): Job {
  let least: Job | null = null;
  for (const job of jobs) if (least === null || job.ran < least.ran) least = job;
  if (least === null) throw new Error('Expected a job that waits, but there is none.');
  return least;
}
