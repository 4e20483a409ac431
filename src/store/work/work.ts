import type { Pausable } from '../../domain/pausable.js';

/** Between two yields of a loop: dear rows take some 40 µs each. */
const ROWS_A_STEP = 64;

/** Tells a loop when to yield. A yield for each row would cost as much as looking at the row. */
export class StepCounter {
  #left = ROWS_A_STEP;

  /** @param rows how many rows' worth of work comes next. */
  isDue(rows = 1): boolean {
    this.#left -= rows;
    if (this.#left > 0) return false;
    this.#left = ROWS_A_STEP;
    return true;
  }
}

/** One work that several readers want: each takes it further while it waits for it, so that it is done once. Where it fails, it fails for all. */
export function sharedWork<T>(work: Pausable<T>): () => Pausable<T> {
  let result: IteratorResult<undefined, T> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const goOn = () => {
    try {
      return work.next();
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  return function* () {
    for (;;) {
      if (failure !== undefined) throw failure.error;
      if (result?.done) return result.value;
      result = goOn();
      if (!result.done) yield;
    }
  };
}
