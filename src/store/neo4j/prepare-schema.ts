import type { Database } from './neo4j-connection.js';
import { AWAIT_SCHEMA, FORMER_SCHEMA, SCHEMA, SCHEMA_NAMES } from './schema.queries.js';

/** Names of what is not there. */
export interface MissingSchema {
  /** To be made before the data: a load finds nodes by them. */
  readonly constraints: readonly string[];
  /** To be made after the data: an index that is made of what is there costs less than one that grows with it. */
  readonly indexes: readonly string[];
}

/** Drops those of earlier layouts. */
export async function missingSchema(database: Database): Promise<MissingSchema> {
  const { records } = await database.executeQuery(SCHEMA_NAMES);
  const names: unknown[] = records[0]?.get('names') ?? [];
  const former = Object.entries(FORMER_SCHEMA).filter(([name]) => names.includes(name));
  for (const [, drop] of former) await database.executeQuery(drop);
  const missing = Object.entries(SCHEMA).filter(([name]) => !names.includes(name));
  const named = (isConstraint: boolean) =>
    missing.filter(([, what]) => what.startsWith('CONSTRAINT') === isConstraint).map(([name]) => name);
  return { constraints: named(true), indexes: named(false) };
}

/** Makes constraints or indexes, and waits until they can be used. */
export async function makeSchema(database: Database, names: readonly string[]): Promise<void> {
  for (const name of names) await database.executeQuery(`CREATE ${SCHEMA[name]}`, { name });
  if (names.length > 0) await database.executeQuery(AWAIT_SCHEMA);
}
