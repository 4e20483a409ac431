import type { Dataset } from '../../src/domain/dataset.js';
import { type LoadOptions, load as loadDataset } from '../../src/store/neo4j/load.js';
import type { Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.js';

/** `load` in the place of whatever the tests before have left there. */
export const load = (dataset: Dataset, connection: Neo4jConnection, options: LoadOptions = {}) =>
  loadDataset(dataset, connection, { replace: true, ...options });
