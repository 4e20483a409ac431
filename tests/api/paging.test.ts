import { expect, it } from 'vitest';
import { RELATIONSHIP_ORDERS } from '../../src/domain/relationship-order.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { onEachStore } from '../stores.js';
import { ask, complaints } from './ask.js';

interface Connection {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const FIELDS =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function pageOf(store: GraphStore, list: string): Promise<Connection> {
  const { data, errors } = await ask(store, `{ list: ${list} { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  return (data as { list: Connection }).list;
}

/** Every id, page after page. */
async function walk(store: GraphStore, field: string, more: string): Promise<string[]> {
  const ids: string[] = [];
  let after = 'null';
  for (;;) {
    const { edges, pageInfo } = await pageOf(store, `${field}(first: 4, after: ${after}${more})`);
    expect(pageInfo.hasPreviousPage).toBe(after !== 'null');
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = JSON.stringify(pageInfo.endCursor);
  }
}

onEachStore('paging', (open) => {
  it('gives each row once, in every order, whatever the size of the pages', async () => {
    const store = await open(FIXTURE);
    for (const order of RELATIONSHIP_ORDERS) {
      const more = `, orderBy: ${order}, filter: { unsupported: INCLUDE }`;
      const whole = await pageOf(store, `relationships(first: 100${more})`);
      expect(whole.totalCount).toBe(13);
      expect(await walk(store, 'relationships', more)).toEqual(whole.edges.map(({ node }) => node.id));
    }
    const entities = FIXTURE.entities.map(({ id }) => id);
    expect(await walk(store, 'entities', '')).toEqual(entities);
    expect(await walk(store, 'sources', '')).toEqual(
      FIXTURE.entities.filter(({ kind }) => kind === 'Work').map(({ id }) => id),
    );
  });

  it('orders by what was known by then, in the cursors too', async () => {
    const store = await open(FIXTURE);
    const more = ', orderBy: BEST_SUPPORTED_FIRST, filter: { knownOn: "2019-02-28" }';
    const whole = await pageOf(store, `relationships(first: 100${more})`);
    expect(await walk(store, 'relationships', more)).toEqual(whole.edges.map(({ node }) => node.id));
  });

  it('goes on from the place of a cursor where the row is gone', async () => {
    const before = await pageOf(await open(FIXTURE), 'relationships(first: 3)');
    const lastId = before.edges.at(-1)?.node.id;
    const without = {
      ...FIXTURE,
      revision: 'without-it',
      relationships: FIXTURE.relationships.filter(({ id }) => id !== lastId),
    };
    const next = await pageOf(
      await open(without),
      `relationships(first: 2, after: ${JSON.stringify(before.pageInfo.endCursor)})`,
    );
    expect([lastId, ...next.edges.map(({ node }) => node.id)]).toEqual([
      'bruno-in-office',
      'bruno-met-ada',
      'chloe-advised-bruno',
    ]);
  });

  it('refuses a cursor of another order, and one of another sort of list', async () => {
    const store = await open(FIXTURE);
    const { pageInfo } = await pageOf(store, 'relationships(first: 1)');
    const after = JSON.stringify(pageInfo.endCursor);
    expect(
      await complaints(store, `{ relationships(after: ${after}, orderBy: LATEST_FIRST) { totalCount } }`),
    ).toEqual([
      'BAD_USER_INPUT: Expected "after" to be a cursor of this list, which is in the order LATEST_FIRST, but got one of a list in the order ID. Ask for the first page in this order, without "after".',
    ]);
    expect(await complaints(store, `{ entities(after: ${after}) { totalCount } }`)).toEqual([
      'BAD_USER_INPUT: Expected "after" to be a cursor of this list, which is in the order ENTITY_ID, but got one of a list in the order ID. Ask for the first page in this order, without "after".',
    ]);
  });

  it('has no ends on an empty page', async () => {
    expect(await pageOf(await open(FIXTURE), 'entities(filter: { kinds: [] })')).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
