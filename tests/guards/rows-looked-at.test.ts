import { expect, it } from 'vitest';
import { DEFAULT_FILTER } from '../../src/domain/filter/relationship-filter.js';
import type { Pausable } from '../../src/domain/pausable.js';
import type { Relationship } from '../../src/domain/relationship.js';
import type { RelationshipQuery } from '../../src/store/graph-store.js';
import { type MemoryStore, memoryStore } from '../../src/store/memory/memory-store.js';
import { Slices } from '../../src/store/work/slices.js';
import { HUB_GRAPH } from './hub-graph.js';

/* What the memory store looks at, on a fixed graph with a hub: counted, since no clock says the same twice. */

const FIRST = 10;
/** What a page may look at, in its own rows: beside them the one that tells whether there are more, and the places of a bisection. */
const ROWS_A_PAGE = 3 * FIRST;

const PAGE: RelationshipQuery = {
  filter: DEFAULT_FILTER,
  order: 'ID',
  first: FIRST,
  after: null,
  withEnds: false,
};
const PAGES: readonly (readonly [string, Partial<RelationshipQuery>])[] = [
  ['by id', {}],
  ['of a type', { filter: { ...DEFAULT_FILTER, types: ['THANKED'] } }],
  ['of what has happened', { filter: { ...DEFAULT_FILTER, modality: ['ACTUAL'] } }],
  ['of what was known on a day', { filter: { ...DEFAULT_FILTER, knownOn: 14_000 } }],
  ['by relevance', { order: 'RELEVANCE' }],
  ['the latest first', { order: 'LATEST_FIRST' }],
  ['the best supported first', { order: 'BEST_SUPPORTED_FIRST' }],
];

/** Relationships that count who looks at them. */
function watchedGraph() {
  const seen = new Set<Relationship>();
  const relationships = HUB_GRAPH.relationships.map(
    (relationship) =>
      new Proxy(relationship, {
        get: (target, name) => {
          seen.add(relationship);
          return Reflect.get(target, name);
        },
      }),
  );
  return { dataset: { ...HUB_GRAPH, relationships }, seen };
}

it.each(PAGES)('a page of a hub %s looks at its own rows', async (_, asked) => {
  const { dataset, seen } = watchedGraph();
  const store = memoryStore(dataset);
  const page = () => store.findRelationshipsOf(['hub'], 'ANY', { ...PAGE, ...asked });
  // The list that it is a page of is made the first time.
  await page();
  expect(seen.size).toBeGreaterThan(FIRST);
  seen.clear();
  const [{ items } = { items: [] }] = (await page()).value;
  expect(items).toHaveLength(FIRST);
  expect(seen.size).toBeLessThanOrEqual(ROWS_A_PAGE);
});

/** Counts the steps of all works: each of some 64 rows or ties, or one entity that a search goes on from. */
class CountedSlices extends Slices {
  steps = 0;

  override run<T>(work: Pausable<T>, signal: AbortSignal | null) {
    return super.run(this.#counted(work), signal);
  }

  *#counted<T>(work: Pausable<T>): Pausable<T> {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      this.steps += 1;
      yield;
    }
  }
}

async function stepsOf(ask: (store: MemoryStore) => unknown): Promise<number> {
  const slices = new CountedSlices();
  const store = memoryStore(HUB_GRAPH, slices);
  await ask(store);
  slices.steps = 0;
  await ask(store);
  return slices.steps;
}

const path =
  (from: string, to: string, maxDegree: number | null, wanted = 1) =>
  (store: MemoryStore) =>
    store.findPaths({
      from,
      to,
      maxDegree,
      wanted,
      filter: { ...DEFAULT_FILTER, walkable: true },
      maxHops: 6,
      limit: 1_000,
      timeoutMs: 10_000,
    });

/** How many steps each may take. */
const SEARCHES: readonly (readonly [most: number, what: string, ask: (store: MemoryStore) => unknown])[] = [
  [2, 'a path over the hub', path('person-000', 'person-150', null)],
  [12, 'a path around the hub', path('person-000', 'person-015', 200)],
  [1, 'a path of one hop', path('person-000', 'person-003', 200)],
  [1, 'a path from the hub', path('hub', 'person-150', 200)],
  [21, 'five paths around the hub', path('person-000', 'person-015', 200, 5)],
  [7, 'neighbors of the hub', (store) => store.findNeighbors(['hub'], DEFAULT_FILTER, 25)],
  [1, 'neighbors of another', (store) => store.findNeighbors(['person-007'], DEFAULT_FILTER, 25)],
];

it.each(SEARCHES)('%i steps are enough for %s', async (most, _, ask) => {
  expect(await stepsOf(ask)).toBeLessThanOrEqual(most);
});
