import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ConnectionQuestion, findConnection } from '../../src/answers/find-connection.js';
import { nearMisses } from '../../src/answers/near-misses.js';
import type { Path } from '../../src/answers/path.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { ANY_RELATIONSHIP } from '../../src/domain/filter/relationship-filter.js';
import { relevanceOf } from '../../src/domain/relationship-order.js';
import { VOCABULARY } from '../../src/domain/vocabulary.js';
import type { GraphStore, Tie } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { anyRelationshipFilter } from '../arbitraries/filters.js';
import { anyEnds, anyWeb } from '../arbitraries/webs.js';
import { everyPath, tiesBetween } from '../store/naive-paths.js';
import { onEachStore } from '../stores.js';

/* The seed is fixed: a failure is there again in the next run, with the seed and the path that fast-check prints. */

const WEBS = 6;
const QUESTIONS = 15;
const budget = () => ({ candidates: 100_000, endsAt: performance.now() + 60_000 });

const anyQuestion = (dataset: Dataset): fc.Arbitrary<ConnectionQuestion> =>
  fc
    .record({
      ends: anyEnds,
      maxHops: fc.integer({ min: 1, max: 6 }),
      limit: fc.integer({ min: 1, max: 12 }),
      maxDegree: fc.option(fc.integer({ min: 2, max: 10 }), { freq: 2 }),
      filter: fc.oneof(
        fc.constant({ ...ANY_RELATIONSHIP, modality: ['ACTUAL' as const] }),
        anyRelationshipFilter(dataset),
      ),
    })
    .map(({ ends: [from, to], ...more }) => ({ from, to, ...more }));

const anyInquiry = anyWeb.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    questions: fc.array(anyQuestion(dataset), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  }),
);

/** A path by its ids: of entities, of each hop's relationship and the others, and of the weakest. */
interface Shape {
  readonly entities: readonly string[];
  readonly ties: readonly (readonly string[])[];
  readonly weakest: string;
}

function shapeOf({ hops, weakest }: Path): Shape {
  return {
    entities: [hops[0].from, ...hops.map(({ to }) => to)],
    ties: hops.map(({ relationship, others }) => [relationship.id, ...others]),
    weakest: weakest.strongest.id,
  };
}

/** Every path there is, ranked. */
function everyConnection(dataset: Dataset, question: ConnectionQuestion): Shape[] {
  return Array.from({ length: question.maxHops }, (_, i) => i + 1)
    .flatMap((hops) => everyPath(dataset, question, hops))
    .map((entities) => {
      const ties = entities
        .slice(1)
        .map((to, i) => tiesBetween(dataset, entities[i] ?? '', to, question.filter));
      const weakest =
        ties
          .map((between) => between.map(keyOf).toSorted()[0] ?? '')
          .toSorted()
          .at(-1) ?? '';
      return {
        shape: {
          entities,
          ties: ties.map((between) =>
            between.toSorted((a, b) => (relevance(a) < relevance(b) ? -1 : 1)).map(({ id }) => id),
          ),
          weakest: weakest.split(' ')[2] ?? '',
        },
        key: [entities.length, weakest, ...entities].join(' '),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ shape }) => shape)
    .slice(0, question.limit);
}

const keyOf = ({ type, strength, id }: Tie): string => `${type === 'OTHER' ? 1 : 0} ${strength} ${id}`;
const relevance = ({ type, strength, id }: Tie): string =>
  `${relevanceOf(strength, VOCABULARY[type].weight)} ${id}`;

async function shapesFound(store: GraphStore, question: ConnectionQuestion): Promise<Shape[]> {
  const { paths, report } = await findConnection(store, question, budget());
  expect(report).toMatchObject({ complete: true, stoppedBy: null });
  return paths.map(shapeOf);
}

onEachStore('connections', (open) => {
  it('are the best of all paths there are, ranked, with all their ties', { timeout: 300_000 }, async () => {
    let paths = 0;
    await fc.assert(
      fc.asyncProperty(anyInquiry, async ({ dataset, questions }) => {
        const store = await open(dataset);
        for (const question of questions) {
          const expected = everyConnection(dataset, question);
          expect(await shapesFound(store, question), JSON.stringify(question)).toStrictEqual(expected);
          paths += expected.length;
        }
      }),
      { seed: 20180530, numRuns: WEBS, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
    // Else the webs are too thin to say anything.
    expect(paths).toBeGreaterThan(50);
  });

  it('show only what is valid where the budget ends the search, and say so', {
    timeout: 300_000,
  }, async () => {
    let stopped = 0;
    await fc.assert(
      fc.asyncProperty(anyInquiry, async ({ dataset, questions }) => {
        const store = await open(dataset);
        for (const question of questions) {
          const { paths, report } = await findConnection(store, question, { ...budget(), candidates: 1 });
          expect(report.pathsConsidered).toBeLessThanOrEqual(1);
          const all = everyConnection(dataset, { ...question, limit: 1_000_000 });
          for (const path of paths) expect(all).toContainEqual(shapeOf(path));
          if (report.complete) expect(paths.map(shapeOf)).toStrictEqual(all.slice(0, question.limit));
          else stopped += 1;
        }
      }),
      { seed: 20180530, numRuns: 3, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
    expect(stopped).toBeGreaterThan(0);
  });
});

it('without time a search says that it was stopped, and has no near misses', async () => {
  const [dataset] = fc.sample(anyWeb, { seed: 1, numRuns: 1 });
  if (dataset === undefined) throw new Error('There is no web.');
  const store = memoryStore(dataset);
  const question = { from: 'p-1', to: 'p-2', maxHops: 4, limit: 5, maxDegree: 500, filter: ANY_RELATIONSHIP };
  const noTime = { candidates: 5_000, endsAt: 0 };
  const found = await findConnection(store, question, noTime);
  expect(found).toEqual({
    paths: [],
    report: { complete: false, stoppedBy: 'TIME', hopsSearched: 0, pathsConsidered: 0 },
  });
  const { found: misses, cut } = await nearMisses(store, question, found, noTime);
  expect(misses).toEqual([]);
  expect(cut).toEqual([
    { relaxation: 'hubs of more than 500 ties allowed', condition: 'MAX_DEGREE' },
    { relaxation: 'one hop more', condition: 'MAX_HOPS' },
  ]);
});
