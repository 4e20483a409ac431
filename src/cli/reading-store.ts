import { type Command, Option } from 'commander';
import { readDataset } from '../dataset/read-dataset.js';
import { InputError } from '../domain/errors.js';
import { packagePath } from '../http/package-path.js';
import type { GraphStore } from '../store/graph-store.js';
import { memoryStore } from '../store/memory/memory-store.js';
import { openNeo4jStore } from '../store/neo4j/neo4j-store.js';

/** Where a verb that asks reads from. */
export interface ReadingOptions {
  readonly data?: string;
  readonly neo4jUri?: string;
  readonly neo4jUser: string;
  readonly neo4jPassword?: string;
}

export function addReadingOptions(verb: Command): Command {
  return verb
    .option('--data <DIR>', 'ask the dataset in this folder (default: the seed that comes with Attest)')
    .addOption(new Option('--neo4j-uri <URI>', 'ask this Neo4j').env('NEO4J_URI'))
    .addOption(new Option('--neo4j-user <NAME>', 'its user').env('NEO4J_USER').default('neo4j'))
    .addOption(new Option('--neo4j-password <TEXT>', 'and password').env('NEO4J_PASSWORD'));
}

/**
 * The store that the options name; whoever gets it closes it.
 * @throws InputError where they name two; DatasetError; StoreError as `openNeo4jStore`.
 */
export async function openReadingStore(options: ReadingOptions): Promise<GraphStore> {
  const { data, neo4jUri: uri, neo4jUser: user, neo4jPassword: password } = options;
  // An empty variable is how compose files and shells say that there is none.
  if (!uri) return memoryStore(await readDataset(data ?? packagePath('seed')));
  if (data !== undefined)
    throw new InputError(
      `Expected a dataset or a Neo4j to ask, but got both: ${data} and ${uri}. Unset NEO4J_URI.`,
    );
  if (!password) throw new InputError(`Expected a password for ${uri}. Set NEO4J_PASSWORD.`);
  return openNeo4jStore({ uri, user, password });
}
