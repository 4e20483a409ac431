import { ANY_ENTITY } from '../../domain/entity-filter.js';
import { ANY_RELATIONSHIP } from '../../domain/filter/relationship-filter.js';
import { resolve } from '../../domain/resolve.js';
import { COUNT_LIMIT } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const EMPTY = resolve({
  title: 'Nothing yet',
  description: 'A dataset may have no records.',
  entities: [],
  relationships: [],
});

/** One hub, and one more acquaintance than is counted. */
function crowd() {
  const guests = Array.from({ length: COUNT_LIMIT + 1 }, (_, i) => `guest-${String(i).padStart(5, '0')}`);
  return resolve({
    title: 'A crowd',
    description: null,
    entities: [
      draft.plain('Person', 'host', 'The host'),
      draft.work('guest-list', 'The guest list'),
      ...guests.map((id) => draft.plain('Person', id, id)),
    ],
    relationships: guests.map((id) =>
      draft.relationship(`met-${id}`, [id, 'MET', 'host'], [draft.evidence('guest-list', 'They met.')], {
        modality: id === 'guest-00000' ? 'PLANNED' : 'ACTUAL',
      }),
    ),
  });
}

const WITH_QUESTIONS = resolve({
  title: 'Two questions',
  description: null,
  questions: [
    {
      ask: 'Who met Bea?',
      shows: 'One meeting.',
      kind: 'ENTITY',
      about: ['beatrice'],
      conditions: [
        { field: 'types', values: ['MET', 'ADVISED'] },
        { field: 'independent', values: ['false'] },
      ],
      check: 'hedged',
    },
    {
      ask: 'How are they connected?',
      shows: null,
      kind: 'CONNECTION',
      about: ['bea', 'abe'],
      conditions: [],
      check: null,
    },
  ],
  entities: [
    draft.plain('Person', 'abe', 'Abe'),
    draft.plain('Person', 'bea', 'Bea', { formerIds: ['beatrice'] }),
  ],
  relationships: [],
});

/** The dataset as a whole: its summary, its revision, none of it and too much of it. */
export const datasets: readonly Audit[] = [
  {
    id: 'changes-since',
    name: 'knows of no change since the revision that is there, and nothing of one that never was',
    async run(open) {
      const store = await open(FIXTURE);
      const { revision } = FIXTURE;
      const value = { kind: 'KNOWN', about: null, touched: [], before: [] } as const;
      expectEqual(await store.changesSince(revision), { revision, value });
      expectEqual(await store.changesSince('never-there'), { revision, value: { kind: 'UNKNOWN' } });
    },
  },
  {
    id: 'dataset-summary',
    name: 'says what is loaded, kinds and types of which there are none left out',
    async run(open) {
      const store = await open(FIXTURE);
      expectEqual(await store.dataset(), {
        revision: FIXTURE.revision,
        value: {
          revision: FIXTURE.revision,
          title: 'The mill at Northbridge',
          description: null,
          ...{ reportedBy: null, contact: null, notice: null },
          types: [],
          questions: [],
          entities: { Person: 7, Group: 1, Organization: 14, Place: 1, Topic: 1, Event: 1, Work: 15 },
          relationships: {
            ADVOCATED_FOR: 1,
            ADVISED: 2,
            HELD_OFFICE_IN: 1,
            LOCATED_IN: 1,
            MET: 2,
            OWNED: 2,
            PAID: 1,
            SPOKE_ABOUT: 1,
            SUPPORTED: 3,
            WORKED_FOR: 1,
          },
          attributes: {},
          evidence: 32,
          sources: 15,
        },
      });
    },
  },
  {
    id: 'revision-everywhere',
    name: 'says with every answer which revision it was read from',
    async run(open) {
      const store = await open(FIXTURE);
      const answers = await Promise.all([
        store.dataset(),
        store.currentIds(['weavers']),
        store.entities(['no-such-id']),
        store.relationships(['nothing']),
        store.findEntities(ask.entities({ filter: { ids: [] } })),
        store.countEntities({ ...ANY_ENTITY, ids: [] }),
        store.findRelationships(ask.relationships({ filter: { types: [] } })),
        store.countRelationships({ ...ANY_RELATIONSHIP, types: [] }),
        store.findRelationshipsOf(['no-such-id'], 'ANY', ask.relationships({})),
        store.countRelationshipsOf(['no-such-id'], 'ANY', ANY_RELATIONSHIP),
        store.candidates({ terms: [], kinds: null, types: null, limit: 1 }),
        store.findPaths({
          ...{ from: 'no-such-id', to: 'ada-okafor', filter: ANY_RELATIONSHIP, maxHops: 1 },
          ...{ maxDegree: null, wanted: 1, limit: 1, timeoutMs: 30_000 },
        }),
        store.findTies([], { ...ANY_RELATIONSHIP, polarity: [] }),
        store.findHubs({ ends: [], filter: ANY_RELATIONSHIP, maxDegree: 0 }),
      ]);
      expectEqual(
        answers.map(({ revision }) => revision),
        answers.map(() => FIXTURE.revision),
      );
    },
  },
  {
    id: 'dataset-questions',
    name: 'has the example questions in their order, with current ids',
    async run(open) {
      const store = await open(WITH_QUESTIONS);
      expectEqual((await store.dataset()).value.questions, [
        {
          ask: 'Who met Bea?',
          shows: 'One meeting.',
          kind: 'ENTITY',
          about: ['bea'],
          conditions: [
            { field: 'types', values: ['MET', 'ADVISED'] },
            { field: 'independent', values: ['false'] },
          ],
          check: 'hedged',
        },
        {
          ask: 'How are they connected?',
          shows: null,
          kind: 'CONNECTION',
          about: ['bea', 'abe'],
          conditions: [],
          check: null,
        },
      ]);
    },
  },
  {
    id: 'dataset-empty',
    name: 'answers with nothing from a dataset that has no records',
    async run(open) {
      const store = await open(EMPTY);
      const page = { items: [], hasMore: false };
      expectEqual((await store.dataset()).value, {
        revision: EMPTY.revision,
        title: 'Nothing yet',
        description: 'A dataset may have no records.',
        ...{ reportedBy: null, contact: null, notice: null },
        types: [],
        questions: [],
        entities: {},
        relationships: {},
        attributes: {},
        evidence: 0,
        sources: 0,
      });
      expectEqual((await store.currentIds(['weavers'])).value, [null]);
      expectEqual((await store.findEntities(ask.entities({}))).value, { ...page, places: [] });
      const ofRelationships = { ...page, places: [], ends: [] };
      expectEqual((await store.findRelationships(ask.relationships({}))).value, ofRelationships);
      expectEqual((await store.findRelationshipsOf(['weavers'], 'ANY', ask.relationships({}))).value, [
        ofRelationships,
      ]);
      expectEqual((await store.countEntities(ANY_ENTITY)).value, 0);
      expectEqual((await store.countRelationships(ANY_RELATIONSHIP)).value, 0);
      expectEqual(
        (await store.candidates({ terms: ['weavers'], kinds: null, types: null, limit: 1 })).value,
        {
          entities: [],
          standings: [],
          shared: [],
          leftOut: 0,
        },
      );
    },
  },
  {
    id: 'count-limit',
    name: `counts exactly up to ${COUNT_LIMIT} and answers null above`,
    async run(open) {
      const store = await open(crowd());
      const actual = { ...ANY_RELATIONSHIP, modality: ['ACTUAL'] as const };
      expectEqual((await store.countEntities(ANY_ENTITY)).value, null);
      expectEqual((await store.countRelationships(ANY_RELATIONSHIP)).value, null);
      expectEqual((await store.countRelationships(actual)).value, COUNT_LIMIT);
      const hosts = ['host', 'guest-00001'];
      expectEqual((await store.countRelationshipsOf(hosts, 'ANY', ANY_RELATIONSHIP)).value, [null, 1]);
      expectEqual((await store.countRelationshipsOf(hosts, 'IN', actual)).value, [COUNT_LIMIT, 1]);
    },
  },
];
