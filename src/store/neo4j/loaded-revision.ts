import { CURRENT_STATE } from './load.queries.js';
import { connect, type Neo4jConnection } from './neo4j-connection.js';
import { storeErrorOf } from './store-error-of.js';

/**
 * The revision that was last loaded to its end; null where none ever was.
 * @throws StoreError UNAVAILABLE, UNAUTHENTICATED or TOO_OLD; InputError where the URI is none.
 */
export async function loadedRevision(connection: Neo4jConnection): Promise<string | null> {
  const database = await connect(connection);
  try {
    const { records } = await database.executeQuery(CURRENT_STATE);
    return records[0]?.get('revision') ?? null;
  } catch (error) {
    throw storeErrorOf(error, connection);
  } finally {
    await database.close();
  }
}
