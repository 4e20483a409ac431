import type { Answer, GraphStore } from '../../src/store/graph-store.js';
import { type ReadName, wrapStore } from '../../src/store/wrap-store.js';

/** The store, each of whose reads goes through `watch`: it may look, act before or after, or not let it through. */
export function watchedStore(
  store: GraphStore,
  watch: <T>(read: () => Answer<T>, name: ReadName) => Answer<T>,
): GraphStore {
  return wrapStore({
    name: store.name,
    // As of a database: what a level of a query looks up is one read.
    isLocal: false,
    around: (ask, name) => watch(() => ask(store), name),
    withSignal: (signal, abortsAt) => watchedStore(store.withSignal(signal, abortsAt), watch),
    close: () => store.close(),
  });
}
