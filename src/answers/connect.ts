import { compareTexts } from '../domain/compare.js';
import type { Entity } from '../domain/entity.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { knownUnder } from '../domain/filter/statement-filter.js';
import type { Relationship } from '../domain/relationship.js';
import { strengthOf } from '../domain/relationship-order.js';
import { RELATIONSHIP_TYPES, TELLING_TIES, VOCABULARY } from '../domain/vocabulary.js';
import type { GraphStore, Page } from '../store/graph-store.js';
import {
  type ConnectionQuestion,
  type FoundConnection,
  findConnection,
  type SearchBudget,
} from './find-connection.js';
import { memoizeAsync } from './memoize-async.js';
import { type NearMisses, nearMisses } from './near-misses.js';
import type { Path } from './path.js';

/** How two entities are connected: the paths, and what else may be asked, each read when it is. */
export interface Connection {
  readonly question: ConnectionQuestion;
  readonly found: FoundConnection;
  /**
   * Where every path has a step that only OTHER connects: the best path without any, within the same budget; null where there
   * is none, or where a path is without already.
   */
  readonly bestWithoutOther: () => Promise<Path | null>;
  /** Searched for once, within the same budget. */
  readonly nearMisses: () => Promise<NearMisses>;
  /**
   * What is denied of the two, in either direction: NEGATED relationships of any type, and of those narrower types that are
   * asked for (a denial of another denies nothing else), that pass the rest of the filter; the strongest first, then by id.
   */
  readonly refutedBy: (first: number) => Promise<Page<Relationship>>;
  /**
   * What joins the two directly and no path walks, since its type is not walkable: whatever types the filter asks for, under
   * the rest of it; the strongest first, then by id.
   */
  readonly directlyBetween: (first: number) => Promise<Page<Relationship>>;
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
  const between = async (first: number, more: Partial<RelationshipFilter>) => {
    const asked = { ...filter, types: null, within: [from, to], ...more };
    const order = 'BEST_SUPPORTED_FIRST';
    const query = { filter: asked, order, first, after: null, withEnds: false } as const;
    return (await store.findRelationships(query)).value;
  };
  return {
    question,
    found,
    bestWithoutOther: memoizeAsync(async () => {
      if (found.paths.length === 0 || !found.paths.every(needsOther)) return null;
      const types = (filter.types ?? TELLING_TIES).filter((type) => TELLING_TIES.includes(type));
      const without = { ...question, filter: { ...filter, types }, limit: 1 };
      return (await findConnection(store, without, budget)).paths[0] ?? null;
    }),
    nearMisses: memoizeAsync(() => nearMisses(store, question, found, budget)),
    refutedBy: async (first) => {
      // A denial of a narrower type denies nothing else: it is told where that type is asked for.
      const denials = { walkable: null, polarity: ['NEGATED'] } as const;
      const { narrowerTypes } = filter;
      const knownOn = knownUnder(filter);
      const pages = await Promise.all([
        between(first, { ...denials, types: RELATIONSHIP_TYPES, narrowerTypes: null }),
        ...(narrowerTypes === null ? [] : [between(first, denials)]),
      ]);
      const strength = (it: Relationship) => `${strengthOf(it, knownOn)} ${it.id}`;
      const items = pages
        .flatMap((page) => page.items)
        .sort((a, b) => compareTexts(strength(a), strength(b)));
      return {
        items: items.slice(0, first),
        hasMore: items.length > first || pages.some(({ hasMore }) => hasMore),
      };
    },
    directlyBetween: (first) => between(first, { walkable: false }),
    hubsSkipped: async () => {
      // A path of one hop has no entity between its ends.
      if (maxDegree === null || maxHops === 1) return [];
      return (await store.findHubs({ ends: [from, to], filter, maxDegree })).value;
    },
  };
}

/** Whether some step is connected by OTHER alone: where anything else connects the two, that is the strongest. */
function needsOther({ hops }: Path): boolean {
  return hops.some(({ strongest }) => VOCABULARY[strongest.type].weight === 0);
}
