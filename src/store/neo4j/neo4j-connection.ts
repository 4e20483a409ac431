import neo4j, { type Driver } from 'neo4j-driver';
import { InputError } from '../../domain/errors.js';
import { requireSupported } from './server-version.js';
import { storeErrorOf } from './store-error-of.js';

/** Where a Neo4j is ("bolt://localhost:7687", "neo4j+s://…") and who asks. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The home database of the user, where it is absent. */
  readonly database?: string;
}

/**
 * A driver that has reached the server. Integers come back as numbers: all of ours are safe ones.
 * @throws StoreError UNAVAILABLE, UNAUTHENTICATED or TOO_OLD; InputError where the URI is none.
 */
export async function connect(connection: Neo4jConnection): Promise<Driver> {
  const driver = driverOf(connection);
  try {
    const { agent } = await driver.getServerInfo();
    requireSupported(agent ?? 'an unknown server');
    return driver;
  } catch (error) {
    await driver.close();
    throw storeErrorOf(error, connection);
  }
}

function driverOf({ uri, user, password }: Neo4jConnection): Driver {
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
