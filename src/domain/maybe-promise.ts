/*
 * A value that is there, or the promise of one. What is at hand is used at once: a promise costs more than most of what
 * is done with its value.
 */

export type MaybePromise<T> = T | Promise<T>;

/** What `change` makes of the value, at once where it is there. Never throws: what `change` throws is a rejected promise. */
export function mapMaybe<T, U>(
  value: MaybePromise<T>,
  change: (value: T) => MaybePromise<U>,
): MaybePromise<U> {
  if (value instanceof Promise) return value.then(change);
  try {
    return change(value);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** As `Promise.all`, at once where all values are there. */
export function allMaybe<T extends readonly unknown[] | []>(
  values: T,
): MaybePromise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  for (const value of values) if (value instanceof Promise) return Promise.all(values);
  return values as { -readonly [Index in keyof T]: Awaited<T[Index]> };
}
