import { ANY_RELATIONSHIP } from '../../domain/filter/relationship-filter.js';
import type { RelationshipOrder } from '../../domain/relationship-order.js';
import { resolve } from '../../domain/resolve.js';
import { type TimeSpanInput, timeSpan } from '../../domain/time-span.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { draft } from './draft.js';
import { expectEqual } from './expect-equal.js';
import type { FilterRow } from './filter-row.js';

/* One relationship for each form of a time: its id says which. */

const FORMS: Readonly<Record<string, TimeSpanInput | null>> = {
  'bce-day': { edtf: '-0044-03-15' },
  'bce-masked-day': { edtf: '-0044-03-XX' },
  'bce-masked-month': { edtf: '-0044-XX' },
  'bce-until-masked-day': { edtf: '-0045/-0044-03-XX' },
  'year-zero-leap-day': { edtf: '0000-02-29' },
  decade: { edtf: '201X~' },
  spring: { edtf: '2018-21' },
  winter: { edtf: '2018-24' },
  'goes-on': { edtf: '2018/..' },
  'end-unknown': { edtf: '2018/' },
  'start-open': { edtf: '../2018-06-15' },
  'words-alone': { words: 'in her youth' },
  'seen-once': { asOf: '2018-05-30' },
  none: null,
};

const DATASET = resolve({
  title: 'Forms of a time',
  description: null,
  entities: [
    draft.plain('Person', 'ann', 'Ann'),
    draft.plain('Organization', 'works', 'The Works'),
    draft.work('report', 'A report'),
  ],
  relationships: Object.entries(FORMS).map(([id, when]) =>
    draft.relationship(id, ['ann', 'MEMBER_OF', 'works'], [draft.evidence('report', 'It says so.')], {
      when: when && timeSpan(when),
    }),
  ),
});

const UNDATED = ['none', 'seen-once', 'words-alone'];
const TRUE_ON: readonly [trueOn: string, ids: readonly string[]][] = [
  ['-0044-03-15', ['bce-day', 'bce-masked-day', 'bce-masked-month', 'bce-until-masked-day', 'start-open']],
  ['-0044-03-31', ['bce-masked-day', 'bce-masked-month', 'bce-until-masked-day', 'start-open']],
  ['-0044-12-31', ['bce-masked-month', 'start-open']],
  ['0000-02-29', ['start-open', 'year-zero-leap-day']],
  ['1066', ['start-open']],
  ['2018-02', ['decade', 'end-unknown', 'goes-on', 'start-open']],
  ['2018-06-16', ['decade', 'end-unknown', 'goes-on', 'spring', 'winter']],
  ['2019-02-28', ['decade', 'end-unknown', 'goes-on', 'winter']],
  ['2019-03', ['decade', 'end-unknown', 'goes-on']],
];

const FILTERS: readonly FilterRow[] = [
  ...TRUE_ON.map(
    ([trueOn, ids]) =>
      [
        `true-on-${trueOn}`,
        `keeps of every form of a time what may be of ${trueOn}`,
        { trueOn: ask.time(trueOn), undated: 'EXCLUDE' },
        ids,
      ] as const,
  ),
  [
    'undated-excluded',
    'takes a time without a bound for none, with a day asked for and without',
    { undated: 'EXCLUDE' },
    Object.keys(FORMS)
      .filter((id) => !UNDATED.includes(id))
      .sort(),
  ],
  ['undated-only', 'keeps only the times without a bound', { undated: 'ONLY' }, UNDATED],
  [
    'undated-only-true-on',
    'keeps only the times without a bound, whatever day is asked for',
    { undated: 'ONLY', trueOn: ask.time('1066') },
    UNDATED,
  ],
];

const ORDERS: readonly [id: string, name: string, RelationshipOrder, readonly string[]][] = [
  [
    'earliest',
    'sorts every form of a time by its first day, or by its last where it has no other',
    'EARLIEST_FIRST',
    [
      'bce-until-masked-day',
      'bce-masked-month',
      'bce-masked-day',
      'bce-day',
      'year-zero-leap-day',
      'decade',
      'end-unknown',
      'goes-on',
      'spring',
      'winter',
      'start-open',
      ...UNDATED,
    ],
  ],
  [
    'latest',
    'sorts every form of a time by its last day, what goes on first, an unknown end by its first day',
    'LATEST_FIRST',
    [
      'goes-on',
      'decade',
      'winter',
      'spring',
      'start-open',
      'end-unknown',
      'year-zero-leap-day',
      'bce-masked-month',
      'bce-masked-day',
      'bce-until-masked-day',
      'bce-day',
      ...UNDATED,
    ],
  ],
];

/** When something was so, however it is written. */
export const times: readonly Audit[] = [
  ...FILTERS.map(
    ([id, name, filter, ids]): Audit => ({
      id: `times-${id}`,
      name,
      async run(open) {
        const store = await open(DATASET);
        expectEqual(ask.ids((await store.findRelationships(ask.relationships({ filter }))).value), ids);
        expectEqual((await store.countRelationships({ ...ANY_RELATIONSHIP, ...filter })).value, ids.length);
      },
    }),
  ),
  ...ORDERS.map(
    ([id, name, order, ids]): Audit => ({
      id: `times-order-${id}`,
      name,
      async run(open) {
        const store = await open(DATASET);
        expectEqual(ask.ids((await store.findRelationships(ask.relationships({ order }))).value), ids);
      },
    }),
  ),
];
