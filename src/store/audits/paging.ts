import { byId } from '../../domain/compare.js';
import { degreesOf } from '../../domain/degrees.js';
import type { EntityOrder } from '../../domain/entity-order.js';
import { LAST, RELATIONSHIP_ORDERS } from '../../domain/relationship-order.js';
import type { GraphStore, Place, PlacedEntities, RelationshipQuery } from '../graph-store.js';
import { ask } from './ask.js';
import type { Audit } from './audit.js';
import { expectEqual } from './expect-equal.js';
import { FIXTURE } from './fixture.js';

/** Pages follow on from places, not from rows. */
export const paging: readonly Audit[] = [
  ...RELATIONSHIP_ORDERS.flatMap((order) =>
    [1, 2, 7].map(
      (first): Audit => ({
        id: `pages-${order.toLowerCase().replaceAll('_', '-')}-by-${first}`,
        name: `walks all relationships ${first} by ${first} in the order ${order}, each once`,
        async run(open) {
          const store = await open(FIXTURE);
          const whole = await store.findRelationships(ask.relationships({ order }));
          expectEqual(await walk(store, ask.relationships({ order, first })), ask.ids(whole.value));
          expectEqual(whole.value.items.length, FIXTURE.relationships.length);
        },
      }),
    ),
  ),
  {
    id: 'pages-has-more',
    name: 'says that there are more rows only where there are',
    async run(open) {
      const store = await open(FIXTURE);
      const page = async (first: number) => {
        const { value } = await store.findRelationships(
          ask.relationships({ filter: { types: ['OWNED'] }, first }),
        );
        return [ask.ids(value), value.hasMore];
      };
      expectEqual(await page(1), [['dmitri-may-have-owned'], true]);
      expectEqual(await page(2), [['dmitri-may-have-owned', 'ella-owned-mill'], false]);
      expectEqual(await page(3), [['dmitri-may-have-owned', 'ella-owned-mill'], false]);
    },
  },
  ...places(),
  {
    id: 'pages-ends',
    name: 'brings the other entities at the ends of a page where they are asked for, all of them or none',
    async run(open) {
      const store = await open(FIXTURE);
      const wanted = ask.relationships({ first: 5, withEnds: true });
      const standpoints = FIXTURE.entities.map(({ id }) => id);
      const all = await store.findRelationships(wanted);
      const ofEach = await store.findRelationshipsOf(standpoints, 'ANY', wanted);
      const pages = [
        { page: all.value, of: null },
        ...ofEach.value.map((page, i) => ({ page, of: standpoints[i] })),
      ];
      for (const { page, of } of pages) {
        const ids = new Set(page.items.flatMap(({ subject, object }) => [subject, object]));
        const others = [...ids].filter((id) => id !== of).sort();
        const brought = page.ends.filter(({ id }) => id !== of).sort(byId);
        if (brought.length > 0) expectEqual(brought, (await store.entities(others)).value);
      }
      const withoutEnds = await store.findRelationships({ ...wanted, withEnds: false });
      expectEqual(withoutEnds.value, { ...all.value, ends: [] });
    },
  },
  {
    id: 'pages-entities',
    name: 'walks all entities three by three, each once',
    async run(open) {
      const store = await open(FIXTURE);
      const byDegree = degreesOf(FIXTURE.relationships);
      const degreeOf = (id: string) => byDegree.get(id) ?? 0;
      const byId = FIXTURE.entities.map(({ id }) => id);
      expectEqual(await walkEntities(store, 'ID'), byId);
      expectEqual(
        await walkEntities(store, 'MOST_CONNECTED_FIRST'),
        [...byId].sort((a, b) => degreeOf(b) - degreeOf(a)),
      );
    },
  },
  {
    id: 'pages-entities-row-gone',
    name: 'goes on after an id that no entity has',
    async run(open) {
      const store = await open(FIXTURE);
      const after = async (id: string) => {
        const { value } = await store.findEntities(
          ask.entities({ filter: { kinds: ['Person'] }, first: 2, after: { value: '', id } }),
        );
        return [ask.ids(value), value.hasMore];
      };
      expectEqual(await after('d'), [['dmitri-volkov', 'ella-harrow'], true]);
      expectEqual(await after('ella-harrow-the-older'), [['ella-harrow-the-younger'], false]);
      expectEqual(await after('z'), [[], false]);
    },
  },
];

async function walkEntities(store: GraphStore, order: EntityOrder): Promise<string[]> {
  const ids: string[] = [];
  for (let after: Place | null = null, hasMore = true; hasMore; ) {
    const { value }: { value: PlacedEntities } = await store.findEntities(
      ask.entities({ order, first: 3, after }),
    );
    ids.push(...ask.ids(value));
    after = value.places.at(-1) ?? null;
    hasMore = value.hasMore && value.items.length > 0;
  }
  return ids;
}

async function walk(store: GraphStore, query: RelationshipQuery): Promise<string[]> {
  const { value } = await store.findRelationships(query);
  const last = value.items.at(-1);
  if (!value.hasMore || last === undefined) return ask.ids(value);
  const after = value.places.at(-1) ?? null;
  return [...ask.ids(value), ...(await walk(store, { ...query, after }))];
}

/** Places at which no row stands, and the two rows that follow. */
function places(): Audit[] {
  const rows: readonly [
    id: string,
    name: string,
    Partial<RelationshipQuery>,
    ids: string[],
    hasMore: boolean,
  ][] = [
    [
      'by-id',
      'an id that no relationship has',
      { order: 'ID', after: { value: '', id: 'd' } },
      ['dmitri-may-have-owned', 'dmitri-paid-ella'],
      true,
    ],
    [
      'tie',
      'a place within a tie',
      { order: 'EARLIEST_FIRST', after: { value: ask.day('2005-01-01'), id: 'd' } },
      ['ella-owned-mill', 'council-not-for-mill'],
      true,
    ],
    [
      'day',
      'a day on which nothing began',
      { order: 'EARLIEST_FIRST', after: { value: ask.day('2018-06-01'), id: 'a' } },
      ['bruno-met-ada', 'ada-for-weavers'],
      true,
    ],
    [
      'undated',
      'a place among the undated',
      { order: 'LATEST_FIRST', after: { value: LAST, id: 'ella-p' } },
      ['sister-works-there'],
      false,
    ],
    [
      'strength',
      'a strength that nothing has',
      { order: 'BEST_SUPPORTED_FIRST', after: { value: '0.0.0.9998.9997.0.9998', id: 'a' } },
      ['ada-for-weavers', 'ada-on-payment'],
      true,
    ],
    ['end', 'the end', { order: 'ID', after: { value: '', id: 'z' } }, [], false],
  ];
  return rows.map(([id, name, query, ids, hasMore]) => ({
    id: `pages-row-gone-${id}`,
    name: `goes on after ${name}`,
    async run(open) {
      const store = await open(FIXTURE);
      const { value } = await store.findRelationships(ask.relationships({ ...query, first: 2 }));
      expectEqual([ask.ids(value), value.hasMore], [ids, hasMore]);
    },
  }));
}
