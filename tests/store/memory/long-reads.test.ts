import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.js';
import { ANY_ENTITY } from '../../../src/domain/entity-filter.js';
import { ANY_RELATIONSHIP } from '../../../src/domain/filter/relationship-filter.js';
import { resolve } from '../../../src/domain/resolve.js';
import { ask } from '../../../src/store/audits/ask.js';
import { draft } from '../../../src/store/audits/draft.js';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import type { Answer, GraphStore } from '../../../src/store/graph-store.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { Slices } from '../../../src/store/work/slices.js';
import { SlowClock } from './slow-clock.js';

const PEOPLE = Array.from({ length: 1_500 }, (_, i) => `ada-${i}`);

/** A crowd of one name around one hub, in a ring. */
const CROWD: Dataset = resolve({
  title: 'A crowd',
  description: null,
  entities: [
    draft.work('diary', 'A diary'),
    draft.plain('Person', 'hub', 'Hub'),
    ...PEOPLE.map((id) => draft.plain('Person', id, 'Ada')),
  ],
  relationships: PEOPLE.flatMap((id, i) => [
    draft.relationship(`${id}-of-hub`, [id, 'MET', 'hub'], [draft.evidence('diary', 'So it is.')]),
    draft.relationship(
      `${id}-of-next`,
      [id, 'MET', PEOPLE[(i + 1) % PEOPLE.length] ?? 'hub'],
      [draft.evidence('diary', 'So it is.')],
    ),
  ]),
});

const NOBODY = { ...ANY_RELATIONSHIP, minOrigins: 5 };
const PATHS = {
  ...{ from: 'ada-0', to: 'ada-700', filter: ANY_RELATIONSHIP, maxHops: 4 },
  ...{ maxDegree: null, wanted: 10, limit: 10, timeoutMs: 60_000 },
};

const LONG: readonly (readonly [string, (store: GraphStore) => Answer<unknown>])[] = [
  ['a sorted list', (store) => store.findRelationships(ask.relationships({ order: 'BEST_SUPPORTED_FIRST' }))],
  ['a filter that nothing passes', (store) => store.findRelationships(ask.relationships({ filter: NOBODY }))],
  ['a count', (store) => store.countRelationships(NOBODY)],
  [
    'a hub’s sorted list',
    (store) =>
      store.findRelationshipsOf(['hub'], 'ANY', ask.relationships({ order: 'BEST_SUPPORTED_FIRST' })),
  ],
  ['counts of a hub', (store) => store.countRelationshipsOf(['hub', 'hub'], 'ANY', NOBODY)],
  [
    'a list of many entities',
    (store) =>
      store.findRelationships(ask.relationships({ filter: { ...ANY_RELATIONSHIP, touching: PEOPLE } })),
  ],
  [
    'a scan of entities',
    (store) =>
      store.findEntities({
        filter: { ...ANY_ENTITY, publisher: 'Nobody' },
        order: 'ID',
        first: 10,
        after: null,
      }),
  ],
  ['neighbors of a hub', (store) => store.findNeighbors(['hub'], ANY_RELATIONSHIP, 10)],
  [
    'candidates of one name',
    (store) => store.candidates({ terms: ['ada'], kinds: null, types: null, limit: 10 }),
  ],
  ['a timeline', (store) => store.countEvents({ of: PEOPLE, filter: ANY_RELATIONSHIP })],
  ['paths by a hub', (store) => store.findPaths(PATHS)],
  [
    'ties of many pairs',
    (store) =>
      store.findTies(
        PEOPLE.map((id) => ['hub', id]),
        ANY_RELATIONSHIP,
      ),
  ],
  [
    'hubs next to a hub',
    (store) => store.findHubs({ ends: ['hub'], filter: ANY_RELATIONSHIP, maxDegree: 1 }),
  ],
];

describe('a long read of a store in memory', () => {
  it.each(LONG)('lets the process have its turns: %s', async (_, read) => {
    const clock = new SlowClock();
    const answer = read(memoryStore(CROWD, new Slices(clock)));
    await clock.end();
    expect((await answer).value).toEqual((await read(memoryStore(CROWD))).value);
    expect(clock.turns).toBeGreaterThanOrEqual(2);
  });

  it.each(LONG)('stops at the signal: %s', async (_, read) => {
    const clock = new SlowClock();
    const controller = new AbortController();
    const reason = new Error('The client is gone.');
    const answer = read(memoryStore(CROWD, new Slices(clock)).withSignal(controller.signal));
    controller.abort(reason);
    await Promise.all([expect(answer).rejects.toBe(reason), clock.end()]);
    expect(clock.turns).toBeLessThanOrEqual(2);
  });

  it('is of one revision, whatever comes in its place meanwhile', async () => {
    const clock = new SlowClock();
    const store = memoryStore(CROWD, new Slices(clock));
    const answer = store.findRelationships(ask.relationships({ order: 'EARLIEST_FIRST' }));
    await clock.turn();
    store.replace(FIXTURE);
    await clock.end();
    const { revision, value } = await answer;
    expect(revision).toBe(CROWD.revision);
    expect(value.items.every(({ id }) => id.startsWith('ada-'))).toBe(true);
  });

  it('is sorted once for those who ask at the same time', async () => {
    const turnsOf = async (readers: number) => {
      const clock = new SlowClock();
      const store = memoryStore(CROWD, new Slices(clock));
      const query = ask.relationships({ order: 'BEST_SUPPORTED_FIRST' });
      const answers = Array.from({ length: readers }, () => store.findRelationships(query));
      await clock.end();
      await Promise.all(answers);
      return clock.turns;
    };
    // Each reader has its own slices; the sorting is most of the work.
    expect(await turnsOf(20)).toBeLessThan(5 * (await turnsOf(1)));
  });
});
