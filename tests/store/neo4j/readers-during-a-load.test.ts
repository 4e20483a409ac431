import { expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.js';
import { StoreError } from '../../../src/domain/errors.js';
import { ANY_RELATIONSHIP } from '../../../src/domain/filter/relationship-filter.js';
import { ask } from '../../../src/store/audits/ask.js';
import type { Answer, GraphStore } from '../../../src/store/graph-store.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { AFTER, BEFORE } from './two-datasets.js';

const LOADS = 20;
const READERS = 4;

const ALL = ask.relationships({ order: 'BEST_SUPPORTED_FIRST' });
const ENDS = ['ada', 'ben', 'dora'];

const PATHS = { from: 'ada', to: 'cora', filter: ANY_RELATIONSHIP, maxHops: 3, maxDegree: null } as const;

const READS: readonly ((store: GraphStore) => Answer<unknown>)[] = [
  (store) => store.dataset(),
  (store) => store.entities([...ENDS, 'paper', 'visit']),
  (store) => store.findRelationships(ALL),
  (store) => store.findRelationshipsOf(ENDS, 'ANY', ALL),
  // Twice: what the first remembers is of a revision that the second may no longer find.
  (store) => store.findPaths({ ...PATHS, wanted: 10, limit: 10, timeoutMs: 10_000 }),
  (store) => store.findPaths({ ...PATHS, wanted: 10, limit: 10, timeoutMs: 10_000 }),
];

describeNeo4j('readers during loads', () => {
  it.each([
    ['of one transaction', 1_000],
    ['of several transactions', 5],
  ])('%s see the old graph, the new one or LOADING, never a mixture', async (_, maxChangesPerTransaction) => {
    const expected = new Map([
      [BEFORE.revision, await answersOf(BEFORE)],
      [AFTER.revision, await answersOf(AFTER)],
    ]);
    await load(BEFORE, testNeo4j());
    const store = await openNeo4jStore(testNeo4j());
    const seen = new Set<string>();
    let isLoading = true;

    const readAll = async (): Promise<void> => {
      for (const [i, read] of READS.entries()) {
        const answer = await Promise.resolve(read(store)).catch((error: unknown) => {
          if (error instanceof StoreError && error.code === 'LOADING') return null;
          throw error;
        });
        if (answer === null) continue;
        seen.add(answer.revision);
        expect(answer.value).toEqual(expected.get(answer.revision)?.[i]);
      }
    };
    const reader = async (): Promise<void> => {
      while (isLoading) await readAll();
    };
    const loader = async (): Promise<void> => {
      try {
        for (let i = 0; i < LOADS; i++) {
          await load(i % 2 === 0 ? AFTER : BEFORE, testNeo4j(), { maxChangesPerTransaction });
          // Where loads follow at once, the other readers may meet none but LOADING.
          await readAll();
        }
      } finally {
        isLoading = false;
      }
    };
    try {
      await Promise.all([loader(), ...Array.from({ length: READERS }, reader)]);
    } finally {
      await store.close();
    }
    expect(seen).toEqual(new Set([BEFORE.revision, AFTER.revision]));
  });
});

async function answersOf(dataset: Dataset): Promise<unknown[]> {
  const store = memoryStore(dataset);
  return Promise.all(READS.map(async (read) => (await read(store)).value));
}
