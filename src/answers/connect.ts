import type { Entity } from '../domain/entity.js';
import type { Relationship } from '../domain/relationship.js';
import type { GraphStore, Page } from '../store/graph-store.js';
import {
  type ConnectionQuestion,
  type FoundConnection,
  findConnection,
  type SearchBudget,
} from './find-connection.js';
import { memoizeAsync } from './memoize-async.js';
import { type NearMisses, nearMisses } from './near-misses.js';

/** How two entities are connected: the paths, and what else may be asked, each read when it is. */
export interface Connection {
  readonly question: ConnectionQuestion;
  readonly found: FoundConnection;
  /** Searched for once, within the same budget. */
  readonly nearMisses: () => Promise<NearMisses>;
  /**
   * What is denied of the two, in either direction: NEGATED relationships of any type that pass the rest of the filter,
   * the strongest first, then by id.
   */
  readonly refutedBy: (first: number) => Promise<Page<Relationship>>;
  /** The highly connected entities that no path was searched over. */
  readonly hubsSkipped: () => Promise<readonly Entity[]>;
}

/** Searches for the paths; see `findConnection`. */
export async function connect(
  store: GraphStore,
  question: ConnectionQuestion,
  budget: SearchBudget,
): Promise<Connection> {
  const { from, to, filter, maxHops, maxDegree } = question;
  const found = await findConnection(store, question, budget);
  return {
    question,
    found,
    nearMisses: memoizeAsync(() => nearMisses(store, question, found, budget)),
    refutedBy: async (first) => {
      const denials = { ...filter, types: null, polarity: ['NEGATED'], within: [from, to] } as const;
      const query = { filter: denials, order: 'BEST_SUPPORTED_FIRST', first, after: null } as const;
      return (await store.findRelationships(query)).value;
    },
    hubsSkipped: async () => {
      // A path of one hop has no entity between its ends.
      if (maxDegree === null || maxHops === 1) return [];
      return (await store.findHubs({ ends: [from, to], filter, maxDegree })).value;
    },
  };
}
