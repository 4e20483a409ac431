import type { GraphStore } from '../../src/store/graph-store.js';

type Read = (...given: readonly unknown[]) => Promise<unknown>;

/** The store, each of whose reads goes through `watch`: it may look, act before or after, or not let it through. */
export function watchedStore(
  store: GraphStore,
  watch: (read: () => Promise<unknown>, name: string) => Promise<unknown>,
): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: readonly unknown[]) =>
        watch(() => (member as Read).call(target, ...given), String(name));
    },
  });
}
