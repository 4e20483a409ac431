import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { RelationshipOrder } from '../../domain/relationship-order.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

const IN_FEBRUARY: Partial<RelationshipFilter> = { knownOn: ask.day('2019-02-01') };

/** The fixture in each order; rows on one line are equal but for their ids. */
const ROWS: readonly [
  id: string,
  name: string,
  RelationshipOrder,
  Partial<RelationshipFilter>,
  string[][],
][] = [
  [
    'earliest',
    'sorts by the earliest day, or the only bound, the undated last, ties by id',
    'EARLIEST_FIRST',
    {},
    [
      ['dmitri-may-have-owned'],
      ['mill-in-northbridge'],
      ['chloe-advised-bruno-before', 'ella-owned-mill'],
      ['council-not-for-mill'],
      ['bruno-met-ada'],
      ['ada-for-weavers'],
      ['ella-is-to-meet-ada'],
      [
        'ada-on-payment',
        'bruno-in-office',
        'chloe-advised-bruno',
        'dmitri-paid-ella',
        'ella-for-closure',
        'ella-not-for-closure',
        'sister-works-there',
      ],
    ],
  ],
  [
    'latest',
    'sorts by the latest day, what goes on first, the undated last, ties by id',
    'LATEST_FIRST',
    {},
    [
      ['dmitri-may-have-owned', 'ella-owned-mill'],
      ['council-not-for-mill'],
      ['ella-is-to-meet-ada'],
      ['bruno-met-ada'],
      ['ada-for-weavers'],
      ['chloe-advised-bruno-before'],
      ['mill-in-northbridge'],
      [
        'ada-on-payment',
        'bruno-in-office',
        'chloe-advised-bruno',
        'dmitri-paid-ella',
        'ella-for-closure',
        'ella-not-for-closure',
        'sister-works-there',
      ],
    ],
  ],
  [
    'best',
    'sorts the better supported first, ten copies of a report below two reports',
    'BEST_SUPPORTED_FIRST',
    {},
    [
      ['council-not-for-mill', 'ella-owned-mill'],
      ['bruno-met-ada'],
      ['ada-for-weavers'],
      [
        'ada-on-payment',
        'bruno-in-office',
        'chloe-advised-bruno-before',
        'ella-for-closure',
        'sister-works-there',
      ],
      ['ella-not-for-closure'],
      ['chloe-advised-bruno'],
      ['ella-is-to-meet-ada'],
      ['dmitri-may-have-owned'],
      // Nothing counts for these.
      ['mill-in-northbridge'],
      ['dmitri-paid-ella'],
    ],
  ],
  [
    'best-known-on',
    'sorts by the support known on a day',
    'BEST_SUPPORTED_FIRST',
    IN_FEBRUARY,
    [
      ['ella-owned-mill'],
      ['ada-for-weavers'],
      [
        'bruno-in-office',
        'bruno-met-ada',
        'council-not-for-mill',
        'dmitri-paid-ella',
        'ella-for-closure',
        'mill-in-northbridge',
        'sister-works-there',
      ],
      ['ella-is-to-meet-ada'],
      ['dmitri-may-have-owned'],
    ],
  ],
  [
    'first-reported',
    'sorts by the first report, undated ones last, ties by id',
    'FIRST_REPORTED_FIRST',
    {},
    [
      ['sister-works-there'],
      ['ada-for-weavers', 'bruno-in-office', 'bruno-met-ada', 'ella-for-closure', 'ella-owned-mill'],
      ['council-not-for-mill'],
      ['ella-is-to-meet-ada'],
      ['chloe-advised-bruno', 'ella-not-for-closure'],
      [
        'ada-on-payment',
        'chloe-advised-bruno-before',
        'dmitri-may-have-owned',
        'dmitri-paid-ella',
        'mill-in-northbridge',
      ],
    ],
  ],
  [
    'newest',
    'sorts by the first report backwards, undated ones last, ties by id',
    'NEWEST_FIRST',
    {},
    [
      ['chloe-advised-bruno', 'ella-not-for-closure'],
      ['ella-is-to-meet-ada'],
      ['council-not-for-mill'],
      ['ada-for-weavers', 'bruno-in-office', 'bruno-met-ada', 'ella-for-closure', 'ella-owned-mill'],
      ['sister-works-there'],
      [
        'ada-on-payment',
        'chloe-advised-bruno-before',
        'dmitri-may-have-owned',
        'dmitri-paid-ella',
        'mill-in-northbridge',
      ],
    ],
  ],
  [
    'first-reported-known-on',
    'sorts by the first report known on a day',
    'FIRST_REPORTED_FIRST',
    IN_FEBRUARY,
    [
      ['mill-in-northbridge'],
      ['sister-works-there'],
      ['ada-for-weavers', 'bruno-in-office', 'bruno-met-ada', 'ella-for-closure', 'ella-owned-mill'],
      ['council-not-for-mill'],
      ['ella-is-to-meet-ada'],
      ['dmitri-may-have-owned', 'dmitri-paid-ella'],
    ],
  ],
];

export const orders: readonly Audit[] = ROWS.map(([id, name, order, filter, rows]) => ({
  id: `order-${id}`,
  name,
  async run(open) {
    const store = await open(FIXTURE);
    const { value } = await store.findRelationships(ask.relationships({ filter, order }));
    expectEqual(ask.ids(value), rows.flat());
  },
}));
