import type { Driver } from 'neo4j-driver';
import { AWAIT_SCHEMA, SCHEMA, SCHEMA_NAMES } from './schema.queries.js';

/** Makes the constraints and indexes that are not there, and waits until they can be used. */
export async function prepareSchema(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(SCHEMA_NAMES);
  const names: unknown = records[0]?.get('names');
  const missing = Object.entries(SCHEMA).filter(([name]) => !Array.isArray(names) || !names.includes(name));
  for (const [name, what] of missing) await driver.executeQuery(`CREATE ${what}`, { name });
  if (missing.length > 0) await driver.executeQuery(AWAIT_SCHEMA);
}
