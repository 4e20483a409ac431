import type { MaybePromise } from '../domain/maybe-promise.js';

/** What `load` gives, which runs when it is first asked for, and once. */
export function memoizeAsync<Loaded extends MaybePromise<unknown>>(load: () => Loaded): () => Loaded {
  let loaded: { readonly value: Loaded } | null = null;
  return () => {
    loaded ??= { value: load() };
    return loaded.value;
  };
}
