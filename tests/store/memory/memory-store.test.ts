import { describe, expect, it } from 'vitest';
import { ANY_RELATIONSHIP } from '../../../src/domain/filter/relationship-filter.js';
import { resolve } from '../../../src/domain/resolve.js';
import { ask } from '../../../src/store/audits/ask.js';
import { draft } from '../../../src/store/audits/draft.js';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { Slices } from '../../../src/store/work/slices.js';
import { SlowClock } from './slow-clock.js';

const OTHER = resolve({
  title: 'Another mill',
  description: null,
  questions: [],
  entities: [draft.plain('Person', 'ada-okafor', 'Ada Okafor-Lindqvist'), draft.work('diary', 'A diary')],
  relationships: [
    draft.relationship(
      'ada-kept-diary',
      ['ada-okafor', 'AUTHORED', 'diary'],
      [draft.evidence('diary', 'It is hers.')],
    ),
  ],
});

describe('replacing the dataset of a store in memory', () => {
  it('with pauses answers from the old one until the new one is there, whole', async () => {
    const store = memoryStore(FIXTURE);
    const replaced = store.replaceWithPauses(OTHER);
    expect((await store.dataset()).value.revision).toBe(FIXTURE.revision);
    await replaced;
    const fresh = memoryStore(OTHER);
    expect(await store.dataset()).toEqual(await fresh.dataset());
    const query = ask.relationships({ order: 'BEST_SUPPORTED_FIRST' });
    expect(await store.findRelationships(query)).toEqual(await fresh.findRelationships(query));
  });

  it('answers from the new one, whole', async () => {
    const store = memoryStore(FIXTURE);
    await store.findRelationships(ask.relationships({ order: 'BEST_SUPPORTED_FIRST' }));
    store.replace(OTHER);

    expect((await store.dataset()).value).toEqual({
      revision: OTHER.revision,
      title: 'Another mill',
      ...{ reportedBy: null, contact: null, notice: null },
      description: null,
      entities: { Person: 1, Work: 1 },
      relationships: { AUTHORED: 1 },
      attributes: {},
      types: [],
      questions: [],
      evidence: 1,
      sources: 1,
    });
    expect(await store.findRelationships(ask.relationships({ order: 'BEST_SUPPORTED_FIRST' }))).toEqual({
      revision: OTHER.revision,
      value: {
        items: OTHER.relationships,
        hasMore: false,
        ends: [],
        places: OTHER.relationships.map(({ id }) => ({ value: '0.0.0.9999.9998.0.9998', id })),
      },
    });
    expect((await store.currentIds(['weavers', 'okafor-ada'])).value).toEqual([null, null]);
  });

  it('leaves the answers to earlier questions as they were', async () => {
    const store = memoryStore(FIXTURE);
    const before = store.entities(['ada-okafor']);
    store.replace(OTHER);
    const after = store.entities(['ada-okafor']);

    const ofRevision = async (answer: typeof before) => {
      const { revision, value } = await answer;
      return [revision, value.map((entity) => entity?.name)];
    };
    expect(await ofRevision(before)).toEqual([FIXTURE.revision, ['Ada Okafor']]);
    expect(await ofRevision(after)).toEqual([OTHER.revision, ['Ada Okafor-Lindqvist']]);
  });
});

it('sorts by what was known on any day, however many days are asked about', async () => {
  const store = memoryStore(FIXTURE);
  const idsOn = async (knownOn: number) => {
    const filter = { ...ANY_RELATIONSHIP, knownOn };
    return ask.ids(
      (await store.findRelationships(ask.relationships({ filter, order: 'BEST_SUPPORTED_FIRST' }))).value,
    );
  };
  const first = ask.day('2019-01-01');
  const days = Array.from({ length: 60 }, (_, i) => first + i);
  const once: string[][] = [];
  for (const day of days) once.push(await idsOn(day));
  for (const [i, day] of days.entries()) expect(await idsOn(day)).toEqual(once[i]);
  expect(once[0]).toEqual(['mill-in-northbridge', 'sister-works-there']);
});

describe('an answer of a store in memory', () => {
  const READS: readonly ((store: GraphStore) => unknown)[] = [
    (store) => store.dataset(),
    (store) => store.entities(['ada-okafor']),
    (store) => store.currentIds(['okafor-ada']),
    (store) => store.findRelationshipsOf(['ada-okafor'], 'ANY', ask.relationships({ order: 'RELEVANCE' })),
    (store) => store.countRelationships(ANY_RELATIONSHIP),
  ];

  it('is there at once', () => {
    for (const read of READS) {
      const store = memoryStore(FIXTURE, new Slices(new SlowClock()));
      const answer = read(store.withSignal(new AbortController().signal));
      expect(answer).toHaveProperty('revision', FIXTURE.revision);
    }
  });

  it('is a rejected promise where the signal has aborted', async () => {
    const reason = new Error('The client is gone.');
    const store = memoryStore(FIXTURE).withSignal(AbortSignal.abort(reason));
    for (const read of READS) await expect(read(store)).rejects.toBe(reason);
  });
});
