import type { Facets } from '../../domain/facets.js';
import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

type Counts = Readonly<Record<string, number>>;

/** What some facets of the mill count, as one record each: the order of values is for the first audit to say. */
const ROWS: readonly [
  id: string,
  name: string,
  filter: Partial<RelationshipFilter>,
  expected: Readonly<Partial<Record<keyof Facets, Counts | number>>>,
][] = [
  [
    'all',
    'counts all relationships of an entity by what they are',
    {},
    {
      total: 5,
      types: { OWNED: 2, LOCATED_IN: 1, SUPPORTED: 1, WORKED_FOR: 1 },
      polarities: { AFFIRMED: 4, NEGATED: 1 },
      modalities: { ACTUAL: 4, POSSIBLE: 1 },
      speakers: { 'chloe-martin': 1 },
      disputed: { false: 5 },
    },
  ],
  [
    'own-condition',
    'counts a facet as if its own condition were not set, and the others by it',
    { types: ['OWNED'], polarity: ['AFFIRMED'] },
    {
      total: 2,
      types: { OWNED: 2, LOCATED_IN: 1, WORKED_FOR: 1 },
      polarities: { AFFIRMED: 2 },
      modalities: { ACTUAL: 1, POSSIBLE: 1 },
      kinds: { Person: 2 },
    },
  ],
  [
    'known-on',
    'counts by what was known on a day alone',
    { knownOn: ask.day('2019-01-31') },
    {
      total: 4,
      sources: { almanac: 1, 'post-report': 2, 'alder-gazette-copy': 1 },
      origins: { almanac: 1, 'morning-post': 3 },
      speakers: {},
    },
  ],
  [
    'empty-condition',
    'counts the values of a facet of which none is asked for',
    { types: [] },
    { total: 0, types: { OWNED: 2, LOCATED_IN: 1, SUPPORTED: 1, WORKED_FOR: 1 }, polarities: {} },
  ],
];

const countsOf = (facet: Facets[keyof Facets]): unknown =>
  typeof facet === 'number'
    ? facet
    : Object.fromEntries(
        facet.map((one) => (typeof one === 'string' ? [one, true] : [String(one.value), one.count])),
      );

export const facets: readonly Audit[] = [
  ...ROWS.map(
    ([id, name, filter, expected]): Audit => ({
      id: `facets-${id}`,
      name,
      async run(open) {
        const store = await open(FIXTURE);
        const { value } = await store.countFacets(
          ['harrow-mills'],
          'ANY',
          { ...ANY_RELATIONSHIP, ...filter },
          20,
        );
        const [found] = value;
        const names = Object.keys(expected) as (keyof Facets)[];
        expectEqual(Object.fromEntries(names.map((one) => [one, found && countsOf(found[one])])), expected);
      },
    }),
  ),
  {
    id: 'facets-first',
    name: 'gives the most frequent values of a facet first, ties by value, and says of which there are more',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.countFacets(['harrow-mills', 'no-such-id'], 'ANY', ANY_RELATIONSHIP, 2);
      const [mill, unknown] = value;
      expectEqual(mill?.types, [
        { value: 'OWNED', count: 2 },
        { value: 'LOCATED_IN', count: 1 },
      ]);
      expectEqual(mill?.cut.includes('types'), true);
      expectEqual(mill?.cut.includes('polarities'), false);
      expectEqual([unknown?.total, unknown?.types, unknown?.cut], [0, [], []]);
    },
  },
  {
    id: 'facets-direction',
    name: 'counts those in a direction alone',
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.countFacets(['harrow-mills'], 'OUT', ANY_RELATIONSHIP, 5);
      expectEqual(value[0]?.types, [{ value: 'LOCATED_IN', count: 1 }]);
    },
  },
];
