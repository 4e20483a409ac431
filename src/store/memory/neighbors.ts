import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import { degreeKey, type SortValue } from '../../domain/relationship-order.js';
import type { Neighbors } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { sorted } from './sorted.js';
import { StepCounter, type Work } from './work.js';

/** For each entity, those that relationships that pass connect with it: see the port. */
export function* findNeighbors(
  index: GraphIndex,
  entities: readonly string[],
  filter: RelationshipFilter,
  first: number,
): Work<Neighbors[]> {
  const found: Neighbors[] = [];
  for (const id of entities) {
    yield;
    found.push(yield* neighborsOf(index, id, filter, first));
  }
  return found;
}

function* neighborsOf(
  index: GraphIndex,
  id: string,
  filter: RelationshipFilter,
  first: number,
): Work<Neighbors> {
  const known = knownUnder(filter);
  const rank = (it: Relationship): Relevant => ({
    relevance: index.relevanceOf(it, known),
    id: it.id,
  });
  /** By the other end, the most relevant relationship with it that passes. */
  const tied = new Map<string, Relevant>();
  const counter = new StepCounter();
  for (const relationship of index.byEnd.get(id) ?? []) {
    if (counter.isDue()) yield;
    const { subject, object } = relationship;
    const other = subject === id ? object : subject;
    if (other === id || !passes(relationship, filter)) continue;
    const best = tied.get(other);
    const found = first === 0 ? COUNTED_ONLY : rank(relationship);
    if (best === undefined || isBefore(found, best)) tied.set(other, found);
  }
  if (first === 0) return { first: [], count: tied.size };
  const keyed = [...tied].map(([other, { relevance, id }]) => ({
    other,
    key: `${relevance}${degreeKey(index.degrees.get(other) ?? 0)} ${id}`,
  }));
  const mostRelevantFirst = yield* sorted(keyed, (a, b) => (a.key < b.key ? -1 : 1));
  return { first: mostRelevantFirst.slice(0, first).map(({ other }) => other), count: tied.size };
}

interface Relevant {
  readonly relevance: SortValue;
  /** Of the relationship. */
  readonly id: string;
}

/** Where neighbors are counted only. */
const COUNTED_ONLY: Relevant = { relevance: '', id: '' };

function isBefore(a: Relevant, b: Relevant): boolean {
  return a.relevance < b.relevance || (a.relevance === b.relevance && a.id < b.id);
}
