import type { MaybePromise } from '../../domain/maybe-promise.js';

type All<T> = { -readonly [Index in keyof T]: Awaited<T[Index]> };

/**
 * As `allMaybe`, but where several reject it waits for all of them and rejects with what the first in their order rejected
 * with, not the first in time: the same request has the same error, whatever the store.
 */
export function allInOrder<T extends readonly unknown[] | []>(values: T): MaybePromise<All<T>> {
  return values.some((value) => value instanceof Promise) ? allPromised(values) : (values as All<T>);
}

async function allPromised<T extends readonly unknown[] | []>(promises: T): Promise<All<T>> {
  await Promise.allSettled(promises);
  for (const promise of promises) await promise;
  return Promise.all(promises);
}
