import type { Database } from './neo4j-connection.js';
import { AWAIT_SCHEMA, FORMER_SCHEMA, SCHEMA, SCHEMA_NAMES } from './schema.queries.js';

/** Drops those of earlier layouts, and makes the constraints that are not there: a load finds nodes by them. */
export async function prepareConstraints(database: Database): Promise<void> {
  const names = await presentNames(database);
  const former = Object.entries(FORMER_SCHEMA).filter(([name]) => names.includes(name));
  for (const [, drop] of former) await database.executeQuery(drop);
  await make(database, (name, what) => isConstraint(what) && !names.includes(name));
}

/**
 * Makes the indexes that are not there, and waits until they can be used. After the data: an index that is made of what is
 * there costs less than one that grows with it.
 */
export async function prepareIndexes(database: Database): Promise<void> {
  const names = await presentNames(database);
  await make(database, (name) => !names.includes(name));
}

const isConstraint = (what: string): boolean => what.startsWith('CONSTRAINT');

async function presentNames(database: Database): Promise<readonly unknown[]> {
  const { records } = await database.executeQuery(SCHEMA_NAMES);
  const names: unknown = records[0]?.get('names');
  return Array.isArray(names) ? names : [];
}

async function make(database: Database, isWanted: (name: string, what: string) => boolean): Promise<void> {
  const wanted = Object.entries(SCHEMA).filter(([name, what]) => isWanted(name, what));
  for (const [name, what] of wanted) await database.executeQuery(`CREATE ${what}`, { name });
  if (wanted.length > 0) await database.executeQuery(AWAIT_SCHEMA);
}
