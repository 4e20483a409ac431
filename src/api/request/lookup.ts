import DataLoader from 'dataloader';
import { type MaybePromise, mapMaybe } from '../../domain/maybe-promise.js';
import type { Answer, GraphStore } from '../../store/graph-store.js';

/** What is looked up by an id. Each id is read once a request. */
export interface Lookup<T> {
  load(id: string): MaybePromise<T>;
  /** What was read along is not looked up again. */
  prime(id: string, value: T): unknown;
  /** Nothing of what was looked up is kept. */
  clearAll(): unknown;
}

/** How lookups read. */
export interface Lookups {
  /** Each of its reads counts. */
  readonly store: GraphStore;
  /** The same store, for what is counted already. */
  readonly uncounted: GraphStore;
  /** Calls back when all that is to be looked up is known. */
  readonly whenIdle: (look: () => void) => void;
}

/** Reads of a store at hand, id by id; of another all at once that a level of a query needs. It counts as one read, each level as one. */
export function lookup<T>(
  { store, uncounted, whenIdle }: Lookups,
  read: (store: GraphStore, ids: readonly string[]) => Answer<readonly T[]>,
): Lookup<T> {
  if (!store.isLocal) return batchedLookup(store, whenIdle, read);
  const known = new Map<string, MaybePromise<T>>();
  let from = store;
  return {
    load: (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      // One id, one value.
      const value = mapMaybe(read(from, [id]), (answer) => answer.value[0] as T);
      from = uncounted;
      known.set(id, value);
      return value;
    },
    prime: (id, value) => known.set(id, value),
    clearAll: () => known.clear(),
  };
}

/** What is known is there at once: a promise costs more than most of what is done with its value. */
function batchedLookup<T>(
  store: GraphStore,
  whenIdle: Lookups['whenIdle'],
  read: (store: GraphStore, ids: readonly string[]) => Answer<readonly T[]>,
): Lookup<T> {
  const known = new Map<string, T>();
  const prime = (id: string, value: T) => {
    if (!known.has(id)) known.set(id, value);
  };
  const batched = new DataLoader<string, T>(
    async (ids) => {
      const { value } = await read(store, ids);
      ids.forEach((id, at) => {
        prime(id, value[at] as T);
      });
      return value;
    },
    { batchScheduleFn: whenIdle },
  );
  return {
    load: (id) => (known.has(id) ? (known.get(id) as T) : batched.load(id)),
    prime,
    clearAll: () => {
      known.clear();
      batched.clearAll();
    },
  };
}
