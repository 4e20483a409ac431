import type { Entity } from '../domain/entity.js';
import { scopeOf } from '../domain/filter/conditions.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { neighborsAmong } from '../domain/neighbors.js';
import type { Relationship } from '../domain/relationship.js';
import type { GraphStore } from '../store/graph-store.js';

/** What is asked. */
export interface NeighborhoodQuestion {
  /** Current ids of entities. */
  readonly of: readonly string[];
  readonly hops: number;
  /** As many neighbors of each entity are reached from it. */
  readonly perEntity: number;
  /** Without `within`, which the answer sets. */
  readonly filter: RelationshipFilter;
}

/** How much an answer may hold. */
export interface NeighborhoodBounds {
  readonly entities: number;
  readonly relationships: number;
}

/** What surrounds some entities. */
export interface Neighborhood {
  /** Those asked for, in their order, then those reached from them, nearest first. */
  readonly members: readonly Member[];
  /** Every one between two members that passes the filter, by id. */
  readonly relationships: readonly Relationship[];
  /** Whether no entity was kept out by the bound of entities. */
  readonly complete: boolean;
  /** As of `PlacedPage`. */
  readonly ends: readonly Entity[];
}

export interface Member {
  /** Of the entity. */
  readonly id: string;
  /** From the nearest of those asked for. */
  readonly hops: number;
  /** How many neighbors it has that are no members. */
  readonly more: number;
}

/**
 * Spreads from the entities asked for: from each to those with which it has the strongest relationships that pass the
 * filter. Within a hop, entities come in the order of those they are reached from, and then of strength; at the bound
 * of entities no more are let in, and `complete` is false. Reads the store once for each hop, and twice more.
 * @param withEnds see `RelationshipQuery`.
 * @returns null where there are more relationships than the bound.
 */
export async function findNeighborhood(
  store: GraphStore,
  question: NeighborhoodQuestion,
  bounds: NeighborhoodBounds,
  withEnds = false,
): Promise<Neighborhood | null> {
  const { hopsTo, outermost, neighbors, complete } = await spread(store, question, bounds.entities);
  if (outermost.length > 0) {
    const counted = (await store.findNeighbors(outermost, question.filter, 0)).value;
    for (const [i, id] of outermost.entries()) neighbors.set(id, counted[i]?.count ?? 0);
  }
  const query = {
    filter: { ...question.filter, within: [...hopsTo.keys()] },
    order: 'ID' as const,
    first: bounds.relationships,
    after: null,
    withEnds,
  };
  const { items, hasMore, ends } = (await store.findRelationships(query)).value;
  if (hasMore) return null;
  const shown = neighborsAmong(items.map(({ subject, object }) => [subject, object]));
  return {
    members: [...hopsTo].map(([id, hops]) => ({
      ...{ id, hops },
      more: (neighbors.get(id) ?? 0) - (shown.get(id)?.size ?? 0),
    })),
    relationships: items,
    complete,
    ends,
  };
}

/**
 * What the filter of a neighborhood chooses from: the relationships between two of its members, or of the entities that the
 * same question reaches by its scope alone. Reads the store once for each hop.
 */
export async function scopeAround(
  store: GraphStore,
  question: NeighborhoodQuestion,
  members: readonly Member[],
  most: NeighborhoodBounds['entities'],
): Promise<RelationshipFilter> {
  const scope = scopeOf(question.filter);
  const { hopsTo } = await spread(store, { ...question, filter: scope }, most);
  const within = new Set([...members.map(({ id }) => id), ...hopsTo.keys()]);
  return { ...scope, within: [...within] };
}

interface Spread {
  readonly hopsTo: ReadonlyMap<string, number>;
  /** Those last reached, whose neighbors were not looked at. */
  readonly outermost: readonly string[];
  /** How many neighbors the others have. */
  readonly neighbors: Map<string, number>;
  readonly complete: boolean;
}

async function spread(
  store: GraphStore,
  { of, hops, perEntity, filter }: NeighborhoodQuestion,
  most: number,
): Promise<Spread> {
  const hopsTo = new Map(of.map((id) => [id, 0]));
  const neighbors = new Map<string, number>();
  let complete = true;
  let outermost = [...hopsTo.keys()];
  for (let hop = 1; hop <= hops && outermost.length > 0; hop++) {
    const found = (await store.findNeighbors(outermost, filter, perEntity)).value;
    for (const [i, id] of outermost.entries()) neighbors.set(id, found[i]?.count ?? 0);
    const reached = [...new Set(found.flatMap((of) => of.first))].filter((id) => !hopsTo.has(id));
    outermost = reached.slice(0, most - hopsTo.size);
    complete &&= outermost.length === reached.length;
    for (const id of outermost) hopsTo.set(id, hop);
  }
  return { hopsTo, outermost, neighbors, complete };
}
