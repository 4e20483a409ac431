import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../src/store/audits/ask.js';
import { anyClocks, anyLives } from '../arbitraries/lives.js';
import { onEachStore } from '../stores.js';
import { naiveStore } from './naive-store.js';

const anyInquiry = anyLives.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    questions: fc.array(fc.tuple(anyClocks(dataset), fc.boolean()), {
      minLength: 12,
      maxLength: 12,
      size: 'max',
    }),
  }),
);

onEachStore('a store', (open) => {
  it('bounds states by lives as the port defines it, on both clocks', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyInquiry, async ({ dataset, questions }) => {
        const [store, naive] = [await open(dataset), naiveStore(dataset)];
        for (const [clocks, isDenied] of questions) {
          const { filter } = ask.relationships({ filter: clocks });
          const query = ask.relationships({ filter: isDenied ? { not: filter } : filter });
          expect(await store.findRelationships(query), JSON.stringify(query.filter)).toStrictEqual(
            await naive.findRelationships(query),
          );
        }
      }),
      { seed: 19900101, numRuns: 15, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
  });
});
