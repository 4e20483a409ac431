import type { Clock } from '../../../src/store/work/slices.js';

/** A clock on which each look at it takes a millisecond, and the turns of the process come when a test says so. */
export class SlowClock implements Clock {
  time = 0;
  /** How many turns the process had. */
  turns = 0;
  readonly #later: (() => void)[] = [];

  now(): number {
    return this.time++;
  }

  later(run: () => void): void {
    this.#later.push(run);
  }

  /** Gives the process one turn; false where nothing waits for one. */
  async turn(): Promise<boolean> {
    const run = this.#later.shift();
    if (run === undefined) return false;
    this.turns += 1;
    run();
    await settled();
    return true;
  }

  /** Gives turns until nothing waits for one. */
  async end(): Promise<void> {
    while (await this.turn());
  }
}

/** After everything that was promised and is there has been heard. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
