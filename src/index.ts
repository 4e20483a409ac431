/*
 * The library: open a dataset or a Neo4j, ask it, load it, serve it. What is exported here and in testing.ts is what the
 * package promises; nothing else can be imported. Each function takes options and reads no environment.
 */

export { DEFAULT_LIMITS, LIMITS, type LimitName, type Limits } from './api/bounds/limits.js';
export { type Api, type ApiOptions, createApi } from './api/create-api.js';
export {
  type ConnectingHop,
  type ConnectingPath,
  type ConnectionBetween,
  type ConnectionFilter,
  type ConnectionOptions,
  connectionBetween,
} from './connection-between.js';
export { DEFAULT_FILE_LIMITS, type FileLimits } from './dataset/file-limits.js';
export { type CheckedDataset, checkDataset, type ReadOptions, readDataset } from './dataset/read-dataset.js';
export type { Dataset } from './domain/dataset.js';
export type { Entity, EventEntity, WorkEntity } from './domain/entity.js';
export {
  DatasetError,
  type DatasetIssue,
  DeadlineError,
  InputError,
  LimitError,
  RequestCancelled,
  StoreError,
  type StoreErrorCode,
} from './domain/errors.js';
export type { Evidence, Qualifier, Quantity, Relationship } from './domain/relationship.js';
export type { TimeSpan } from './domain/time-span.js';
export { createServer, type ServerOptions } from './http/create-server.js';
export { LOG_LEVELS, type LogLevel } from './http/log-levels.js';
export { type Service, type ServiceOptions, startService } from './http/start-service.js';
export {
  type DatasetOptions,
  memoryStore,
  openDataset,
  openNeo4j,
  openWatchedDataset,
  type WatchOptions,
} from './open-store.js';
export type { DatasetSummary, GraphStore, Page, Read } from './store/graph-store.js';
export { type LoadOptions, type LoadProgress, type LoadReport, load } from './store/neo4j/load.js';
export type { Neo4jConnection } from './store/neo4j/neo4j-connection.js';
