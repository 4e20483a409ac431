import type { Database } from './neo4j-connection.js';
import { AWAIT_SCHEMA, FORMER_SCHEMA, SCHEMA, SCHEMA_NAMES } from './schema.queries.js';

/** Drops those of the first layout, and makes the constraints and indexes that are not there, and waits until they can be used. */
export async function prepareSchema(database: Database): Promise<void> {
  const { records } = await database.executeQuery(SCHEMA_NAMES);
  const names: unknown = records[0]?.get('names');
  const missing = Object.entries(SCHEMA).filter(([name]) => !Array.isArray(names) || !names.includes(name));
  if (Array.isArray(names) && names.includes('attest_claim')) {
    for (const drop of FORMER_SCHEMA) await database.executeQuery(drop);
  }
  for (const [name, what] of missing) await database.executeQuery(`CREATE ${what}`, { name });
  if (missing.length > 0) await database.executeQuery(AWAIT_SCHEMA);
}
