import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './api/bounds/limits.js';
import type { FileLimits } from './dataset/file-limits.js';
import { readDataset } from './dataset/read-dataset.js';
import { watchDataset } from './dataset/watch-dataset.js';
import type { Dataset } from './domain/dataset.js';
import { InputError, StoreError } from './domain/errors.js';
import { createServer, type LogLevel } from './http/create-server.js';
import type { GraphStore } from './store/graph-store.js';
import { lazyStore } from './store/lazy-store.js';
import { memoryStore } from './store/memory/memory-store.js';
import { type Neo4jConnection, openNeo4jStore } from './store/neo4j/neo4j-store.js';

export interface StartOptions {
  /** A folder that is read into memory, or a Neo4j that `attest load` fills. */
  readonly source:
    | { readonly store: 'memory'; readonly folder: string; readonly watch: boolean }
    | { readonly store: 'neo4j'; readonly connection: Neo4jConnection };
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly limits: Limits;
  readonly fileLimits: FileLimits;
  readonly logLevel: LogLevel;
  /** The watched folder changed, and the store answers from it. */
  onReload(store: GraphStore): void;
  /** Something does not work and the service goes on: the store cannot be reached yet, or a changed folder was refused. */
  onTrouble(error: unknown): void;
}

export interface Service {
  readonly url: string;
  readonly store: GraphStore;
  /** Accepts no more, finishes what is in flight, gives back the store. */
  stop(): Promise<void>;
}

interface OpenStore {
  readonly store: GraphStore;
  close(): Promise<void>;
}

/**
 * Opens the store and listens.
 * @throws DatasetError where the folder is refused; StoreError where Neo4j refuses the password or is too old (one that
 *   cannot be reached is tried again at each question); InputError where the address cannot be listened on.
 */
export async function start(options: StartOptions): Promise<Service> {
  const { store, close } = await openStore(options);
  const { limits, logLevel } = options;
  let app: FastifyInstance | null = null;
  try {
    app = await createServer({ store, limits, logLevel });
    const url = await listen(app, options);
    return { url, store, stop: () => stop(app, close) };
  } catch (error) {
    await stop(app, close);
    throw error;
  }
}

async function stop(app: FastifyInstance | null, closeStore: () => Promise<void>): Promise<void> {
  await app?.close();
  await closeStore();
}

async function openStore(options: StartOptions): Promise<OpenStore> {
  const { source } = options;
  if (source.store === 'neo4j') return openNeo4j(source.connection, options);
  return source.watch ? openWatched(source.folder, options) : openFolder(source.folder, options);
}

async function openNeo4j(connection: Neo4jConnection, { onTrouble }: StartOptions): Promise<OpenStore> {
  const store = lazyStore('neo4j', () => openNeo4jStore(connection));
  try {
    await store.dataset();
  } catch (error) {
    const passes = error instanceof StoreError && ['UNAVAILABLE', 'EMPTY', 'LOADING'].includes(error.code);
    if (!passes) throw error;
    onTrouble(error);
  }
  return { store, close: () => store.close() };
}

async function openFolder(folder: string, { fileLimits }: StartOptions): Promise<OpenStore> {
  const store = memoryStore(await readDataset(folder, { limits: fileLimits }));
  return { store, close: () => store.close() };
}

async function openWatched(folder: string, options: StartOptions): Promise<OpenStore> {
  const { fileLimits: limits, onReload, onTrouble } = options;
  const first = await readDataset(folder, { limits });
  const store = memoryStore(first);
  let { revision } = first;
  const watcher = {
    onDataset: (dataset: Dataset) => {
      if (dataset.revision === revision) return;
      revision = dataset.revision;
      store.replace(dataset);
      onReload(store);
    },
    onError: onTrouble,
  };
  const watch = watchDataset(folder, watcher, { limits });
  return {
    store,
    close: async () => {
      await watch.close();
      await store.close();
    },
  };
}

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of that name',
};

async function listen(app: FastifyInstance, { host, port }: StartOptions): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const why = error instanceof Error && 'code' in error && CANNOT_LISTEN[String(error.code)];
    if (!why) throw error;
    throw new InputError(`Cannot listen on ${host}:${port}: ${why}. Choose another with --host and --port.`);
  }
  const address = app.server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
