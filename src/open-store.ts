import type { OnProgress } from './dataset/reading-progress.js';
import type { DatasetWatch } from './dataset/watch-dataset.js';
import type { Dataset } from './domain/dataset.js';
import { StoreError } from './domain/errors.js';
import { type DatasetOptions, readFolder } from './read-folder.js';
import { backOff } from './store/back-off.js';
import type { GraphStore } from './store/graph-store.js';
import { lazyStore } from './store/lazy-store.js';
import { memoryStore, unreadStore } from './store/memory/memory-store.js';
import type { Neo4jConnection } from './store/neo4j/neo4j-connection.js';
import { warmUp } from './store/warm-up.js';

/*
 * The only place that makes a store. Whoever opens one closes it. What only one of them needs (a driver, a parser) is
 * imported when it is opened.
 */

export { type DatasetOptions, memoryStore };

/**
 * Reads the dataset in a folder into memory.
 * @throws DatasetError with every problem of the dataset; InputError where there is no such folder.
 */
export async function openDataset(folder: string, options: DatasetOptions = {}): Promise<GraphStore> {
  return memoryStore(await readFolder(folder, options));
}

/**
 * A store for a service that answers at once, if only that it is starting. Until `prepare` is done, reads reject with a
 * `StoreError`, or take long.
 */
export interface StartingStore {
  readonly store: GraphStore;
  /** Rejects where the service cannot be: as `openDataset` or `openNeo4j`. */
  readonly prepare: (onProgress?: OnProgress) => Promise<void>;
}

/** As `openDataset`. */
export function startDataset(folder: string, options: DatasetOptions): StartingStore {
  const store = unreadStore();
  const prepare = async (onProgress = options.onProgress) =>
    store.replaceWithPauses(await readFolder(folder, { ...options, onProgress }));
  return { store, prepare };
}

export interface WatchOptions extends DatasetOptions {
  /** The folder changed, and the store answers from it. */
  onReload(): void;
  /** The folder was read again, and has what the store answers from. */
  onUnchanged?(): void;
  /** The changed folder was refused; the store answers from what it has. */
  onError(error: unknown): void;
}

/** As `openDataset`, and reads the folder again when its files change, until the store is closed. */
export async function openWatchedDataset(folder: string, options: WatchOptions): Promise<GraphStore> {
  const { store, prepare } = startWatchedDataset(folder, options);
  await prepare();
  return store;
}

/** As `openWatchedDataset`. */
export function startWatchedDataset(folder: string, options: WatchOptions): StartingStore {
  const store = unreadStore();
  let watch: DatasetWatch | null = null;
  const prepare = async (onProgress = options.onProgress) => {
    const { watchDataset } = await import('./dataset/watch-dataset.js');
    const first = await readFolder(folder, { ...options, onProgress });
    await store.replaceWithPauses(first);
    let { revision } = first;
    const onDataset = async (dataset: Dataset) => {
      if (dataset.revision === revision) return options.onUnchanged?.();
      revision = dataset.revision;
      await store.replaceWithPauses(dataset);
      options.onReload();
    };
    watch = watchDataset(folder, { onDataset, onError: options.onError }, options);
  };
  const close = async () => {
    await watch?.close();
    await store.close();
  };
  return { store: { ...store, close }, prepare };
}

/**
 * Opens a Neo4j that `load` fills.
 * @throws StoreError where it cannot be reached, refuses the password or is too old; InputError where the address is
 *   none.
 */
export async function openNeo4j(connection: Neo4jConnection): Promise<GraphStore> {
  return backOff(await openDriver(connection));
}

/**
 * As `openNeo4j`, but a Neo4j that cannot be reached or is not loaded yet is no error: `onNotReady` has the reason, and
 * each read tries again. One that is there has made its plans when `prepare` is done; see `warmUp`.
 */
export function startNeo4j(
  connection: Neo4jConnection,
  onNotReady: (reason: StoreError) => void,
): StartingStore {
  const store = backOff(lazyStore('neo4j', () => openDriver(connection)));
  const prepare = async () => {
    try {
      await store.dataset();
      await warmUp(store);
    } catch (error) {
      if (!(error instanceof StoreError && NOT_READY.includes(error.code))) throw error;
      onNotReady(error);
    }
  };
  return { store, prepare };
}

const NOT_READY: readonly StoreError['code'][] = ['UNAVAILABLE', 'EMPTY', 'LOADING'];

async function openDriver(connection: Neo4jConnection): Promise<GraphStore> {
  const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.js');
  return openNeo4jStore(connection);
}
