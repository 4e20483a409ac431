import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDataset } from '../arbitraries/datasets.js';
import { anyQuestion } from '../arbitraries/questions.js';
import { onEachStore } from '../stores.js';
import { answer } from './answer.js';
import { naiveStore } from './naive-store.js';

/*
 * Each store is held against the naive one, and so against the other. The seed is fixed: a failure is there again in
 * the next run, with the seed and the path that fast-check prints.
 */

const DATASETS = 20;
const QUESTIONS = 40;

const anyInquiry = anyDataset.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    questions: fc.array(anyQuestion(dataset), { minLength: 1, maxLength: QUESTIONS, size: 'max' }),
  }),
);

onEachStore('a store', (open) => {
  it('answers every question about any dataset as the port defines it', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyInquiry, async ({ dataset, questions }) => {
        const [store, naive] = [await open(dataset), naiveStore(dataset)];
        for (const question of questions) {
          expect(await answer(store, question), JSON.stringify(question)).toStrictEqual(
            await answer(naive, question),
          );
        }
      }),
      // The limit ends the search for a smaller example, which loads a dataset a step.
      { seed: 20180530, numRuns: DATASETS, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
  });
});
