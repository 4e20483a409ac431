import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyQuestionOfPaths } from '../arbitraries/questions.js';
import { anyEnds, anyWeb } from '../arbitraries/webs.js';
import { type OpenStore, onEachStore, onWalkedNeo4j } from '../stores.js';
import { answer } from './answer.js';
import { naiveStore } from './naive-store.js';

/* The seed is fixed: a failure is there again in the next run, with the seed and the path that fast-check prints. */

const WEBS = 10;
const QUESTIONS = 30;

const anyInquiry = anyWeb.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    questions: fc.array(anyQuestionOfPaths(dataset, anyEnds), { maxLength: QUESTIONS, size: 'max' }),
  }),
);

for (const on of [onEachStore, onWalkedNeo4j]) on('a store', claims);

function claims(open: OpenStore): void {
  it('finds the paths, ties and hubs that trying all sequences of entities finds', {
    timeout: 300_000,
  }, async () => {
    let paths = 0;
    await fc.assert(
      fc.asyncProperty(anyInquiry, async ({ dataset, questions }) => {
        const [store, naive] = [await open(dataset), naiveStore(dataset)];
        for (const question of questions) {
          const expected = await answer(naive, question);
          expect(await answer(store, question), JSON.stringify(question)).toStrictEqual(expected);
          if (question.method === 'findPaths')
            paths += (await naive.findPaths(...question.given)).value.paths.length;
        }
      }),
      { seed: 20180530, numRuns: WEBS, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
    // Else the webs are too thin to say anything.
    expect(paths).toBeGreaterThan(100);
  });
}
