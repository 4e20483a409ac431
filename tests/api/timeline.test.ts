import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask, complaints } from './ask.js';

const TIMELINE = `query($of: [ID!], $filter: RelationshipFilter, $first: Int, $after: String) {
  timeline(of: $of, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node {
      __typename
      ... on Event { id when { edtf } }
      ... on Relationship { id when { edtf } }
    } }
  }
}`;

interface Shown {
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly edges: readonly {
    node: { __typename: string; id: string; when: { edtf: string | null } | null };
  }[];
}

onEachStore('timeline', (open) => {
  const page = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(await open(FIXTURE), TIMELINE, variables);
    expect(errors).toBeUndefined();
    const { timeline } = data as { timeline: Shown };
    const items = timeline.edges.map(
      ({ node }) => `${node.__typename} ${node.id} ${node.when?.edtf ?? 'undated'}`,
    );
    return { ...timeline, items };
  };

  it('tells what happened when, plans too, the undated last', async () => {
    const asked = { of: ['ella-harrow', 'hearing'], filter: { unsupported: 'INCLUDE' } };
    const { items, totalCount } = await page(asked);
    expect(items).toEqual([
      'Relationship ella-owned-mill 2005/..',
      'Event hearing 2019-03',
      'Relationship ella-is-to-meet-ada 2019-03-05',
      'Relationship dmitri-paid-ella undated',
      'Relationship ella-for-closure undated',
    ]);
    expect(totalCount).toBe(5);
    expect((await page({ of: asked.of })).items).toEqual(
      items.filter((it) => !it.includes('dmitri-paid-ella')),
    );
  });

  it('goes on from page to page, over events and relationships', async () => {
    const first = await page({ of: ['ella-harrow', 'hearing'], first: 2 });
    expect(first.items).toEqual(['Relationship ella-owned-mill 2005/..', 'Event hearing 2019-03']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await page({ of: ['ella-harrow', 'hearing'], first: 3, after: first.pageInfo.endCursor });
    expect(second.items).toEqual([
      'Relationship ella-is-to-meet-ada 2019-03-05',
      'Relationship ella-for-closure undated',
    ]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.totalCount).toBe(4);
  });

  it('is of all where nobody is named, and of nobody where the list is empty', async () => {
    const { totalCount } = await page({});
    expect(totalCount).toBe(12);
    expect((await page({ of: [] })).items).toEqual([]);
  });

  it('asks both clocks', async () => {
    expect(
      (await page({ filter: { trueOn: '2019-01-08', undated: 'EXCLUDE', knownOn: '2019-01-11' } })).items,
    ).toEqual([
      'Relationship ella-owned-mill 2005/..',
      'Relationship bruno-met-ada 2019-01',
      'Relationship ada-for-weavers 2019-01-08',
    ]);
  });

  it('refuses an unknown entity and the cursor of another list', async () => {
    const store = await open(FIXTURE);
    expect(await complaints(store, TIMELINE, { of: ['dmitri-paid-ella'] })).toEqual([
      expect.stringMatching(
        /^BAD_USER_INPUT: Expected an id in of, but no entity has the id "dmitri-paid-ella"/,
      ),
    ]);
    const { data } = await ask(store, '{ relationships(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { relationships: { pageInfo: { endCursor: string } } }).relationships
      .pageInfo;
    expect(await complaints(store, TIMELINE, { after: endCursor })).toEqual([
      'BAD_USER_INPUT: Expected "after" to be a cursor of this list, which is in the order TIMELINE, but got one of a ' +
        'list in the order ID. Ask for the first page in this order, without "after".',
    ]);
  });
});
