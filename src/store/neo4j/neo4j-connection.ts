import neo4j, { type Driver } from 'neo4j-driver';
import { InputError } from '../../domain/errors.js';
import { requireSupported } from './server-version.js';
import { storeErrorOf } from './store-error-of.js';

/** Where a Neo4j is ("bolt://localhost:7687", "neo4j+s://…") and the user. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The home database of the user, where it is absent. */
  readonly database?: string;
}

/** A driver at one database. */
export type Database = Pick<Driver, 'session' | 'executeQuery' | 'close'>;

/**
 * A driver that has reached the server. Integers come back as numbers: all of ours are safe ones.
 * @throws StoreError UNAVAILABLE, UNAUTHENTICATED or TOO_OLD; InputError where the URI is none, or holds a password or a path.
 */
export async function connect(connection: Neo4jConnection): Promise<Database> {
  const driver = driverOf(connection);
  try {
    const { agent } = await driver.getServerInfo();
    requireSupported(agent ?? 'an unknown server');
    return at(driver, connection.database);
  } catch (error) {
    await driver.close();
    throw storeErrorOf(error, connection);
  }
}

function at(driver: Driver, database: string | undefined): Database {
  if (database === undefined) return driver;
  return {
    session: (config) => driver.session({ database, ...config }),
    executeQuery: (query, parameters, config) =>
      driver.executeQuery(query, parameters, { database, ...config }),
    close: () => driver.close(),
  };
}

function driverOf({ uri, user, password }: Neo4jConnection): Driver {
  requireAddressOnly(uri);
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      telemetryDisabled: true,
    });
  } catch {
    throw new InputError(
      `Expected NEO4J_URI to be like bolt://localhost:7687 or neo4j://host:7687, but got "${uri}".`,
    );
  }
}

/** The driver ignores a user, a password and a path, and errors name the URI. */
function requireAddressOnly(uri: string): void {
  if (uri.includes('@')) {
    throw new InputError(
      'Expected NEO4J_URI without a user and a password; give them as NEO4J_USERNAME and NEO4J_PASSWORD.',
    );
  }
  const path = /^[^/]*\/\/[^/?]*\/(.+)$/.exec(uri)?.[1];
  if (path !== undefined) {
    throw new InputError(
      `Expected NEO4J_URI without a path, but got "/${path}"; name the database with NEO4J_DATABASE.`,
    );
  }
}
