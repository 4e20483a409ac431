import { ANY_RELATIONSHIP, type RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Neighbors } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

/** Which entities are connected by relationships that pass: one row a claim. */
const ROWS: readonly [
  id: string,
  name: string,
  of: readonly string[],
  filter: Partial<RelationshipFilter>,
  first: number,
  neighbors: readonly Neighbors[],
][] = [
  [
    'strongest-first',
    'lists neighbors by their strongest relationship, each once, in either direction',
    ['ella-harrow'],
    {},
    10,
    [{ first: ['harrow-mills', 'closure', 'ada-okafor', 'dmitri-volkov'], count: 4 }],
  ],
  [
    'ties-by-id',
    'lists equally strong ones by the ids of their relationships',
    ['northbridge'],
    { knownOn: ask.day('2019-01-31') },
    10,
    [{ first: ['bruno-lindqvist', 'harrow-mills'], count: 2 }],
  ],
  [
    'first',
    'counts those that it does not list',
    ['ella-harrow'],
    {},
    1,
    [{ first: ['harrow-mills'], count: 4 }],
  ],
  ['none-listed', 'counts where none is to be listed', ['ella-harrow'], {}, 0, [{ first: [], count: 4 }]],
  [
    'filter',
    'looks only over what passes',
    ['ella-harrow'],
    { modality: ['ACTUAL'], disputed: false, polarity: ['AFFIRMED'] },
    10,
    [{ first: ['harrow-mills', 'closure'], count: 2 }],
  ],
  [
    'known-on',
    'knows relevance as of a day',
    ['ella-harrow'],
    { knownOn: ask.day('2019-02-27') },
    10,
    [{ first: ['dmitri-volkov', 'harrow-mills', 'closure', 'ada-okafor'], count: 4 }],
  ],
  [
    'several',
    'answers for each entity in the order given, with none for an unknown id',
    ['weavers', 'no-such-id', 'closure', 'weavers'],
    { polarity: ['AFFIRMED'] },
    10,
    [
      { first: ['ada-okafor'], count: 1 },
      { first: [], count: 0 },
      { first: ['ella-harrow', 'ada-okafor'], count: 2 },
      { first: ['ada-okafor'], count: 1 },
    ],
  ],
  ['of-none', 'answers nothing for no entity', [], {}, 10, []],
];

export const neighbors: readonly Audit[] = ROWS.map(([id, name, of, filter, first, expected]) => ({
  id: `neighbors-${id}`,
  name,
  async run(open) {
    const store = await open(FIXTURE);
    const { value } = await store.findNeighbors(of, { ...ANY_RELATIONSHIP, ...filter }, first);
    expectEqual(value, expected);
  },
}));
