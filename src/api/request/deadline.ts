import { DeadlineError } from '../../domain/errors.js';
import { LIMITS } from '../bounds/limits.js';

export interface Deadline {
  /** What `work` gives. @throws DeadlineError where the time is up before it starts, or before it is done. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** The answer is there: nothing more will be asked. */
  end(): void;
}

/** A deadline that starts now. It ends waiting, not the work that is waited for. */
export function deadline(ms: number): Deadline {
  const last = performance.now() + ms;
  const { hint, setting } = LIMITS.deadlineMs;
  const missed = () =>
    new DeadlineError(
      `Expected an answer within ${ms} milliseconds, but it takes longer. ${hint} (The limit is deadlineMs; ${setting} sets it.)`,
      ms,
    );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(missed()), ms);
  });
  // Nobody may be waiting when it comes.
  timeIsUp.catch(() => {});

  return {
    within: async (work) => {
      // Where the store answers without a pause, the timer has no turn.
      if (performance.now() >= last) throw missed();
      return Promise.race([work(), timeIsUp]);
    },
    end: () => clearTimeout(timer),
  };
}
