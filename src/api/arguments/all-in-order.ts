/**
 * As `Promise.all`, but where several reject it waits for all of them and throws what the first in their order rejected
 * with, not the first in time: the same request has the same error, whatever the store.
 */
export async function allInOrder<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  await Promise.allSettled(promises);
  for (const promise of promises) await promise;
  return Promise.all(promises);
}
