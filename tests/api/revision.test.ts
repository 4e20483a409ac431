import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { ask } from './ask.js';
import { edition } from './edition.js';
import { watchedStore } from './watched-store.js';

const FIRST = edition('first');
const SECOND = edition('second');

const THREE_LEVELS = `{
  dataset { title }
  entity(id: "ada") { name relationships { edges {
    other { name relationships { edges { other { name } node { evidence { says source { name } } } } } }
  } } }
}`;

const allOf = (name: string) => ({
  data: {
    dataset: { title: name },
    entity: {
      name: `Ada (${name})`,
      relationships: {
        edges: [
          {
            other: {
              name: `Bruno (${name})`,
              relationships: {
                edges: [
                  {
                    other: { name: `Ada (${name})` },
                    node: { evidence: [{ says: name, source: { name: `Report (${name})` } }] },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  },
});

/** Replaces the dataset after the given number of reads of one request; says how many reads there were. */
async function askAcross(store: GraphStore, after: number, replace: () => void | Promise<void>) {
  let reads = 0;
  const interrupted = watchedStore(store, async (read) => {
    const answer = await read();
    reads += 1;
    if (reads === after) await replace();
    return answer;
  });
  const answer = await ask(interrupted, THREE_LEVELS);
  return { answer, reads };
}

it('answers from one revision, wherever in a request the dataset is replaced (memory)', async () => {
  const whole = await askAcross(memoryStore(FIRST), 0, () => {});
  expect(whole.answer).toEqual(allOf('first'));
  for (let after = 1; after < whole.reads; after += 1) {
    const store = memoryStore(FIRST);
    const { answer, reads } = await askAcross(store, after, () => store.replace(SECOND));
    expect([allOf('first'), allOf('second')]).toContainEqual(answer);
    // Where reads of both revisions came in, it was asked again from the start.
    expect(answer).toEqual(allOf(reads > whole.reads ? 'second' : 'first'));
  }
});

it('answers with the new dataset alone where it is replaced between two reads (memory)', async () => {
  const store = memoryStore(FIRST);
  const { answer } = await askAcross(store, 2, () => store.replace(SECOND));
  expect(answer).toEqual(allOf('second'));
});

describeNeo4j('an answer', () => {
  it('is of the new dataset alone where it is loaded between two reads', async () => {
    await load(FIRST, testNeo4j());
    const store = await openNeo4jStore(testNeo4j());
    try {
      const { answer } = await askAcross(store, 2, async () => {
        await load(SECOND, testNeo4j());
      });
      expect(answer).toEqual(allOf('second'));
    } finally {
      await store.close();
    }
  });
});

it('says that the store is loading where the dataset changes again and again', async () => {
  const store = memoryStore(FIRST);
  let changes = 0;
  const restless = watchedStore(store, async (read) => {
    const answer = await read();
    changes += 1;
    store.replace(changes % 2 === 0 ? FIRST : SECOND);
    return answer;
  });
  expect(await ask(restless, THREE_LEVELS)).toEqual({
    errors: [
      {
        message: 'The dataset is being loaded. Ask again in a few seconds.',
        extensions: { code: 'STORE_LOADING' },
      },
    ],
  });
});
