import type { Command } from 'commander';
import { InputError } from '../domain/errors.js';
import type { DatasetOptions } from '../open-store.js';
import { packagePath } from '../package-path.js';
import { readSettings, SETTINGS } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Neo4jConnection } from '../store/neo4j/neo4j-connection.js';
import { withProgress } from './progress-bar.js';
import { settingOption } from './setting-option.js';

/** The options that name a Neo4j, as commander gives them: undefined where they are absent. */
export interface Neo4jOptions {
  readonly neo4jUri?: string;
  readonly neo4jUsername?: string;
  readonly neo4jPassword?: string;
  readonly neo4jDatabase?: string;
}

/** Gives a command the options that name a Neo4j. @param uri what the help says of its address. */
export function addNeo4jOptions(command: Command, uri: string): Command {
  const { neo4jUri, neo4jUsername, neo4jPassword, neo4jDatabase } = SETTINGS.neo4j;
  const password = 'and password; better set in the environment';
  return command
    .addOption(settingOption('--neo4j-uri <URI>', { ...neo4jUri, what: uri }))
    .addOption(settingOption('--neo4j-username <NAME>', neo4jUsername))
    .addOption(settingOption('--neo4j-password <TEXT>', { ...neo4jPassword, what: password }))
    .addOption(settingOption('--neo4j-database <NAME>', neo4jDatabase));
}

/**
 * The Neo4j that the options, or the environment, name; null where they name none.
 * @throws InputError where a setting is wrong, or it has no password.
 */
export function neo4jConnectionOf(options: Neo4jOptions): Neo4jConnection | null {
  const { neo4j } = readSettings(['neo4j'], options);
  const { neo4jUri: uri, neo4jUsername: user, neo4jPassword: password, neo4jDatabase: database } = neo4j;
  if (uri === null) return null;
  if (password === null) throw new InputError(`Expected a password for ${uri}. Set NEO4J_PASSWORD.`);
  return { uri, user, password, ...(database !== null && { database }) };
}

/**
 * As `neo4jConnectionOf`, for a command that reads a dataset where no Neo4j is named.
 * @param dataset what was given to say which dataset, or how to read it.
 * @throws InputError where both are given.
 */
export function neo4jInsteadOf(dataset: string | undefined, options: Neo4jOptions): Neo4jConnection | null {
  const connection = neo4jConnectionOf(options);
  if (connection === null || dataset === undefined) return connection;
  throw new InputError(
    `Expected a dataset or a Neo4j, but got both: ${dataset} and the Neo4j at ${connection.uri}. ` +
      'Leave one out (unset NEO4J_URI), or load the dataset into it with attest load.',
  );
}

/** How a command reads a dataset, as commander gives it. */
export interface DatasetReadOptions {
  /** False where it was turned off. */
  readonly snapshot?: boolean;
}

/** Gives a command that reads a dataset the option that turns its snapshot off. */
export function addSnapshotOption(command: Command): Command {
  const { variable } = SETTINGS.reading.snapshot;
  return command.option(
    '--no-snapshot',
    `read the files, and keep no snapshot beside them (env: ${variable}=no)`,
  );
}

/** @throws InputError where a setting is wrong. */
export function datasetOptionsOf({ snapshot }: DatasetReadOptions): DatasetOptions {
  const given = snapshot === false ? { snapshot: 'no' } : {};
  const { files, reading } = readSettings(['files', 'reading'], given);
  return { limits: files, snapshot: reading.snapshot === 'yes' };
}

/** Where a command that asks reads from. */
export interface StoreOptions extends Neo4jOptions, DatasetReadOptions {
  readonly data?: string;
}

export function addStoreOptions(command: Command): Command {
  const withData = command.option(
    '--data <DIR>',
    'ask the dataset in this folder (default: the seed that comes with Attest)',
  );
  return addNeo4jOptions(addSnapshotOption(withData), 'ask this Neo4j');
}

/** The store that the options name. @throws as `neo4jInsteadOf`, `openNeo4j` and `openDataset`. */
export async function openChosenStore(options: StoreOptions): Promise<GraphStore> {
  const connection = neo4jInsteadOf(options.data, options);
  const { openNeo4j } = await import('../open-store.js');
  if (connection !== null) return openNeo4j(connection);
  return openFolder(options.data ?? packagePath('seed'), options);
}

/** The dataset in a folder, read as the options say; shows how far it is. @throws as `openDataset`. */
export async function openFolder(folder: string, options: DatasetReadOptions): Promise<GraphStore> {
  const { openDataset } = await import('../open-store.js');
  return withProgress('Reading', (onProgress) =>
    openDataset(folder, { ...datasetOptionsOf(options), onProgress }),
  );
}
