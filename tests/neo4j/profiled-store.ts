import type { ProfiledPlan } from 'neo4j-driver';
import { invariant } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { connect, type Neo4jConnection } from '../../src/store/neo4j/neo4j-connection.js';
import { storeAt } from '../../src/store/neo4j/neo4j-store.js';
import { RememberedRecords } from '../../src/store/neo4j/remembered-records.js';
import { REMEMBER_NOTHING } from './remember-nothing.js';

export interface ProfiledStore {
  readonly store: GraphStore;
  /** What a read costs the database. */
  costOf(read: (store: GraphStore) => unknown): Promise<Cost>;
}

export interface Cost {
  /** Database hits. */
  readonly hits: number;
  readonly roundTrips: number;
  /** The plan of each round trip, an operator a line with its rows and hits, for who looks why it is so. */
  readonly plans: readonly string[];
}

/** A store whose every query is profiled, and that remembers nothing: it answers the same, more slowly. */
export async function profiledStore(connection: Neo4jConnection): Promise<ProfiledStore> {
  const database = await connect(connection);
  const profiles: ProfiledPlan[] = [];
  const store = storeAt(
    {
      ...{ executeQuery: database.executeQuery, close: () => database.close() },
      session: (config) => {
        const session = database.session(config);
        const run = session.run.bind(session);
        return Object.assign(session, {
          run: (text: string, ...more: [Record<string, unknown>, { timeout: number }]) => {
            const result = run(`PROFILE ${text}`, ...more);
            return result.then((answered) => {
              const { profile } = answered.summary;
              invariant(profile, 'a query was not profiled');
              profiles.push(profile);
              return answered;
            });
          },
        });
      },
    },
    connection,
    REMEMBER_NOTHING,
    new RememberedRecords(1),
  );
  return {
    store,
    async costOf(read) {
      profiles.length = 0;
      await read(store);
      const hits = profiles.reduce((sum, profile) => sum + hitsOf(profile), 0);
      return { hits, roundTrips: profiles.length, plans: profiles.map((profile) => lines(profile, 0)) };
    },
  };
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

function lines(
  { operatorType, dbHits, rows, arguments: details, children }: ProfiledPlan,
  depth: number,
): string {
  const line = `${' '.repeat(depth)}${operatorType} rows ${rows} hits ${dbHits} ${details.Details ?? ''}`;
  return [line.replaceAll(/\s*\n\s*/g, ' '), ...children.map((child) => lines(child, depth + 1))].join('\n');
}
