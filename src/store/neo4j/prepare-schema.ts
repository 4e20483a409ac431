import type { Database } from './neo4j-connection.js';
import { AWAIT_SCHEMA, SCHEMA, SCHEMA_NAMES } from './schema.queries.js';

/** Makes the constraints and indexes that are not there, and waits until they can be used. */
export async function prepareSchema(database: Database): Promise<void> {
  const { records } = await database.executeQuery(SCHEMA_NAMES);
  const names: unknown = records[0]?.get('names');
  const missing = Object.entries(SCHEMA).filter(([name]) => !Array.isArray(names) || !names.includes(name));
  for (const [name, what] of missing) await database.executeQuery(`CREATE ${what}`, { name });
  if (missing.length > 0) await database.executeQuery(AWAIT_SCHEMA);
}
