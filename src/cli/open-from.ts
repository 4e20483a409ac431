import { InputError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import {
  type DatasetReadOptions,
  type Neo4jOptions,
  neo4jConnectionOf,
  openFolder,
} from './store-options.js';

/** In the place of a folder: the Neo4j that the options name. */
export const NEO4J = 'neo4j';

/** The dataset in a folder, or in the Neo4j of the options. @throws InputError where they name none; as either store. */
export async function openFrom(
  from: string,
  options: Neo4jOptions & DatasetReadOptions,
): Promise<GraphStore> {
  if (from !== NEO4J) return openFolder(from, options);
  const { openNeo4j } = await import('../open-store.js');
  const connection = neo4jConnectionOf(options);
  if (connection !== null) return openNeo4j(connection);
  throw new InputError(
    'Expected the address of a Neo4j. Set NEO4J_URI, such as bolt://127.0.0.1:7687; a folder of that name is ./neo4j.',
  );
}
