import type { MaybePromise } from '../../domain/maybe-promise.js';

/**
 * Runs no more than `most` at a time; the others wait, first come, first served. A work that needs no waiting is done at
 * once.
 * @param work throws nothing: what fails is a rejected promise.
 */
export function semaphore(most: number): <T>(work: () => MaybePromise<T>) => MaybePromise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  const run = <T>(work: () => MaybePromise<T>): MaybePromise<T> => {
    const result = work();
    if (result instanceof Promise) return result.finally(end);
    end();
    return result;
  };
  return (work) => {
    if (running >= most) return new Promise<void>((resolve) => waiting.push(resolve)).then(() => run(work));
    running += 1;
    return run(work);
  };
}
