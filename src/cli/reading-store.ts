import type { Command } from 'commander';
import { readDataset } from '../dataset/read-dataset.js';
import { InputError } from '../domain/errors.js';
import { packagePath } from '../http/package-path.js';
import { readSettings } from '../settings.js';
import type { GraphStore } from '../store/graph-store.js';
import { memoryStore } from '../store/memory/memory-store.js';
import { openNeo4jStore } from '../store/neo4j/neo4j-store.js';
import { addNeo4jOptions, type Neo4jOptions, neo4jConnectionOf } from './neo4j-options.js';

/** Where a verb that asks reads from. */
export interface ReadingOptions extends Neo4jOptions {
  readonly data?: string;
}

export function addReadingOptions(verb: Command): Command {
  const withData = verb.option(
    '--data <DIR>',
    'ask the dataset in this folder (default: the seed that comes with Attest)',
  );
  return addNeo4jOptions(withData, 'ask this Neo4j');
}

/**
 * The store that the options name; whoever gets it closes it.
 * @throws InputError where they name two; DatasetError; StoreError as `openNeo4jStore`.
 */
export async function openReadingStore(options: ReadingOptions): Promise<GraphStore> {
  const { data } = options;
  const connection = neo4jConnectionOf(options);
  if (connection !== null && data !== undefined) {
    throw new InputError(
      `Expected a dataset or a Neo4j to ask, but got both: ${data} and ${connection.uri}. Unset NEO4J_URI.`,
    );
  }
  if (connection !== null) return openNeo4jStore(connection);
  return memoryStore(
    await readDataset(data ?? packagePath('seed'), { limits: readSettings(['files']).files }),
  );
}
