import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { sortValue } from '../../domain/relationship-order.js';
import { DIRECTIONS, type Direction } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const OUT_OF_ADA = ['ada-for-weavers', 'ada-on-payment', 'bruno-met-ada', 'ella-is-to-meet-ada'];
const INTO_ADA = ['bruno-met-ada', 'ella-is-to-meet-ada'];
const OUT_OF_MILL = ['mill-in-northbridge'];
const INTO_MILL = ['council-not-for-mill', 'dmitri-may-have-owned', 'ella-owned-mill', 'sister-works-there'];

/** Qualifiers are no ends: `bruno-lindqvist` is spoken to in `ada-for-weavers`, and that is not his. */
const OF_BRUNO: Readonly<Record<Direction, string[]>> = {
  OUT: ['bruno-in-office', 'bruno-met-ada'],
  IN: ['bruno-met-ada', 'chloe-advised-bruno', 'chloe-advised-bruno-before'],
  ANY: ['bruno-in-office', 'bruno-met-ada', 'chloe-advised-bruno', 'chloe-advised-bruno-before'],
};
const EXPECTED: Readonly<Record<Direction, string[][]>> = {
  OUT: [OUT_OF_ADA, OUT_OF_MILL, [], OF_BRUNO.OUT, OUT_OF_ADA],
  IN: [INTO_ADA, INTO_MILL, [], OF_BRUNO.IN, INTO_ADA],
  ANY: [OUT_OF_ADA, [...INTO_MILL, ...OUT_OF_MILL].sort(), [], OF_BRUNO.ANY, OUT_OF_ADA],
};
const ASKED = ['ada-okafor', 'harrow-mills', 'no-such-id', 'bruno-lindqvist', 'ada-okafor'];

/** What stands on a work alone. */
const SOLE_SUPPORT: readonly [
  id: string,
  name: string,
  work: string,
  filter: Partial<RelationshipFilter>,
  ids: readonly string[],
][] = [
  [
    'copies',
    'gives what stands on a work and on what repeats it',
    'post-report',
    {},
    ['ada-for-weavers', 'bruno-in-office', 'ella-for-closure', 'sister-works-there'],
  ],
  ['withdrawn', 'gives what stood on a work that was withdrawn', 'blog-entry', {}, ['dmitri-paid-ella']],
  [
    'withdrawn-by-then',
    'gives what stood on a work that had been withdrawn by the day',
    'blog-entry',
    { knownOn: ask.day('2019-06-01') },
    ['dmitri-may-have-owned', 'dmitri-paid-ella'],
  ],
  ['corrected', 'gives what stood on a work that was corrected', 'almanac', {}, ['mill-in-northbridge']],
  [
    'known-on',
    'looks at what was known on a day',
    'post-report',
    { knownOn: ask.day('2019-01-31'), types: ['MET', 'SUPPORTED', 'OWNED'] },
    ['bruno-met-ada', 'council-not-for-mill', 'ella-for-closure', 'ella-owned-mill'],
  ],
  [
    'known-on-copy',
    'gives what stood on a copy where nothing else was known',
    'alder-gazette-copy',
    { knownOn: ask.day('2019-01-31') },
    ['council-not-for-mill'],
  ],
];

/** What is the word of an entity: cited, quoted, or gone back to. */
const SAYS: readonly [
  id: string,
  name: string,
  entity: string,
  filter: Partial<RelationshipFilter>,
  ids: readonly string[],
][] = [
  [
    'speaker',
    'gives what a person is quoted for, in support or not',
    'ella-harrow',
    {},
    ['dmitri-paid-ella', 'ella-not-for-closure'],
  ],
  [
    'origin',
    'gives what goes back to an outlet',
    'evening-star',
    {},
    ['council-not-for-mill', 'ella-is-to-meet-ada', 'ella-owned-mill'],
  ],
  [
    'source',
    'gives what a work is cited for',
    'letter',
    {},
    ['ada-on-payment', 'chloe-advised-bruno-before', 'dmitri-may-have-owned'],
  ],
  [
    'known-on',
    'looks at what was known on a day',
    'evening-star',
    { knownOn: ask.day('2019-02-27') },
    ['ella-is-to-meet-ada'],
  ],
  [
    'filter',
    'gives of it what passes the filter',
    'evening-star',
    { types: ['OWNED'], polarity: ['AFFIRMED'] },
    ['ella-owned-mill'],
  ],
  ['unknown', 'gives nothing of an id that is not there', 'no-such-id', {}, []],
];

export const relationshipsOf: readonly Audit[] = [
  ...SAYS.map(
    ([id, name, entity, filter, ids]): Audit => ({
      id: `relationships-of-says-${id}`,
      name,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.relationships({ filter });
        const pages = await store.findRelationshipsOf([entity], 'SAYS', query);
        expectEqual(pages.value.map(ask.ids), [ids]);
        const counts = await store.countRelationshipsOf([entity], 'SAYS', query.filter);
        expectEqual(counts.value, [ids.length]);
      },
    }),
  ),
  ...DIRECTIONS.map(
    (direction): Audit => ({
      id: `relationships-of-${direction.toLowerCase()}`,
      name: `gives and counts each entity’s relationships in direction ${direction}, in the order asked`,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.relationships({});
        const pages = await store.findRelationshipsOf(ASKED, direction, query);
        expectEqual(pages.value.map(ask.ids), EXPECTED[direction]);
        const counts = await store.countRelationshipsOf(ASKED, direction, query.filter);
        expectEqual(
          counts.value,
          EXPECTED[direction].map(({ length }) => length),
        );
      },
    }),
  ),
  ...SOLE_SUPPORT.map(
    ([id, name, work, filter, ids]): Audit => ({
      id: `relationships-of-sole-support-${id}`,
      name,
      async run(open) {
        const store = await open(FIXTURE);
        const query = ask.relationships({ filter });
        const pages = await store.findRelationshipsOf([work, 'nowhere'], 'SOLE_SUPPORT', query);
        expectEqual(pages.value.map(ask.ids), [ids, []]);
        const counts = await store.countRelationshipsOf([work, 'nowhere'], 'SOLE_SUPPORT', query.filter);
        expectEqual(counts.value, [ids.length, 0]);
      },
    }),
  ),
  {
    id: 'relationships-of-pages',
    name: 'cuts each entity’s page on its own',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.findRelationshipsOf(ASKED, 'ANY', ask.relationships({ first: 3 }));
      expectEqual(
        value.map((page) => [ask.ids(page).length, page.hasMore]),
        [
          [3, true],
          [3, true],
          [0, false],
          [3, true],
          [3, true],
        ],
      );
    },
  },
  {
    id: 'relationships-of-after',
    name: 'goes on after a place, in the order asked, for each entity',
    async run(open) {
      const store = await open(FIXTURE);
      const place = FIXTURE.relationships.find(({ id }) => id === 'bruno-met-ada');
      if (place === undefined) throw new Error('The fixture has no bruno-met-ada.');
      const order = 'EARLIEST_FIRST';
      const after = { value: sortValue(place, order, null), id: place.id };
      const { value } = await store.findRelationshipsOf(
        ASKED,
        'ANY',
        ask.relationships({ order, after, first: 2 }),
      );
      expectEqual(
        value.map((page) => [ask.ids(page), page.hasMore]),
        [
          [['ada-for-weavers', 'ella-is-to-meet-ada'], true],
          [['sister-works-there'], false],
          [[], false],
          [['bruno-in-office', 'chloe-advised-bruno'], false],
          [['ada-for-weavers', 'ella-is-to-meet-ada'], true],
        ],
      );
    },
  },
  {
    id: 'relationships-of-filter',
    name: 'keeps of each entity’s relationships what passes the filter',
    async run(open) {
      const store = await open(FIXTURE);
      const query = ask.relationships({ filter: { subject: 'ella-harrow', minOrigins: 1 } });
      const { value } = await store.findRelationshipsOf(ASKED, 'IN', query);
      expectEqual(value.map(ask.ids), [
        ['ella-is-to-meet-ada'],
        ['ella-owned-mill'],
        [],
        [],
        ['ella-is-to-meet-ada'],
      ]);
    },
  },
  {
    id: 'relationships-of-unknown',
    name: 'answers nothing for no entities',
    async run(open) {
      const store = await open(FIXTURE);
      const query = ask.relationships({});
      const nothing = { revision: FIXTURE.revision, value: [] };
      expectEqual(await store.findRelationshipsOf([], 'ANY', query), nothing);
      expectEqual(await store.countRelationshipsOf([], 'ANY', query.filter), nothing);
    },
  },
];
