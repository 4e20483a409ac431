import { DeadlineError } from '../../domain/errors.js';
import type { MaybePromise } from '../../domain/maybe-promise.js';
import { LIMITS } from '../bounds/limits.js';

export interface Deadline {
  /** Aborts when the time is up (reason: DeadlineError) or when the caller's signal does (its reason). */
  readonly signal: AbortSignal;
  /** The moment (`performance.now()`) by which it aborts. */
  readonly abortsAt: number;
  /** What `work` gives, at once where that is there. Rejects with `signal.reason` where it aborts before the work starts or before it is done. */
  within<T>(work: () => MaybePromise<T>): MaybePromise<T>;
  /** The answer is there: nothing more will be asked. */
  end(): void;
}

/**
 * A deadline of so many milliseconds from `start` on (`performance.now()`).
 * @param limit what its error names.
 */
export function deadline(
  ms: number,
  caller?: AbortSignal,
  start = performance.now(),
  limit: DeadlineLimit = 'deadlineMs',
): Deadline {
  const last = start + ms;
  const controller = new AbortController();
  const { signal } = controller;
  let abort: (reason: unknown) => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = (reason) => {
      controller.abort(reason);
      reject(signal.reason);
    };
  });
  // It may abort while no read is under way.
  aborted.catch(() => {});

  const timer = setTimeout(() => abort(missed(ms, limit)), last - performance.now());
  const hangUp = () => abort(caller?.reason);
  caller?.addEventListener('abort', hangUp);
  if (caller?.aborted) hangUp();

  // Looks at the clock too: timers have no turn while we compute.
  const hasAborted = (): boolean => {
    if (!signal.aborted && performance.now() >= last) abort(missed(ms, limit));
    return signal.aborted;
  };
  return {
    signal,
    abortsAt: last,
    within: (work) => {
      if (hasAborted()) return Promise.reject(signal.reason);
      const result = work();
      return result instanceof Promise ? Promise.race([result, aborted]) : result;
    },
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', hangUp);
    },
  };
}

type DeadlineLimit = 'deadlineMs' | 'exportMs';

function missed(ms: number, limit: DeadlineLimit): DeadlineError {
  const { hint, setting } = LIMITS[limit];
  return new DeadlineError(
    `Expected an answer within ${ms} milliseconds, but it takes longer. ${hint} (The limit is ${limit}; ${setting} sets it.)`,
    ms,
  );
}
