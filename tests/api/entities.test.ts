import { expect, it } from 'vitest';
import { degreesOf } from '../../src/domain/degrees.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

onEachStore('entities', (open) => {
  it('answers with all that an entity has', async () => {
    const query = `{ entity(id: "ada-okafor") {
      __typename id kind name unnamed aliases description externalIds { scheme value } formerIds
    } }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        entity: {
          __typename: 'Person',
          id: 'ada-okafor',
          kind: 'PERSON',
          name: 'Ada Okafor',
          unnamed: false,
          aliases: ['A. N. Okafor', 'Adá'],
          description: 'A weaver, and who speaks for the others.',
          externalIds: [
            { scheme: 'wikidata', value: 'Q100' },
            { scheme: 'viaf', value: '100' },
          ],
          formerIds: ['okafor-ada'],
        },
      },
    });
  });

  it('gives the current record for a former id, and null for an unknown one', async () => {
    const query = `{
      former: entity(id: "okafor-ada") { id }
      unknown: entity(id: "nobody") { id }
      aRelationship: entity(id: "bruno-met-ada") { id }
      formerRelationship: relationship(id: "ada-wrote") { id }
      unknownRelationship: relationship(id: "nothing") { id }
    }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        former: { id: 'ada-okafor' },
        unknown: null,
        aRelationship: null,
        formerRelationship: { id: 'ada-on-payment' },
        unknownRelationship: null,
      },
    });
  });

  it('finds a node of either sort', async () => {
    const query = `query($ids: ID!) { node(id: $ids) { __typename id } }`;
    const store = await open(FIXTURE);
    const answers = await Promise.all(
      ['weavers', 'letter-a', 'bruno-met-ada', 'ada-spoke', 'nobody'].map((ids) =>
        ask(store, query, { ids }),
      ),
    );
    expect(answers.map(({ data }) => data)).toEqual([
      { node: { __typename: 'Group', id: 'weavers' } },
      { node: { __typename: 'Work', id: 'letter' } },
      { node: { __typename: 'Relationship', id: 'bruno-met-ada' } },
      { node: { __typename: 'Relationship', id: 'ada-on-payment' } },
      { node: null },
    ]);
  });

  it('tells of an event when it is, whether it is planned, and who says so', async () => {
    const query = `{ entity(id: "hearing") { ... on Event {
      modality when { edtf earliest latest basis } evidence { says source { id } reportedOn { edtf } }
      byThen: evidence(knownOn: "2019") { says }
    } } }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        entity: {
          modality: 'PLANNED',
          when: { edtf: '2019-03', earliest: '2019-03-01', latest: '2019-03-31', basis: 'STATED' },
          evidence: [
            {
              says: 'The council will hear the weavers.',
              source: { id: 'letter' },
              reportedOn: { edtf: null },
            },
          ],
          byThen: [],
        },
      },
    });
  });

  it('tells of a work who published it, what it repeats, and what was withdrawn or corrected', async () => {
    const query = `query($id: ID!) { entity(id: $id) { ... on Work {
      workKind url publisher { name } publishedOn { edtf } derivedFrom { id }
      retracted { note on { earliest } } corrected { note on { earliest } }
    } } }`;
    const store = await open(FIXTURE);
    expect(await ask(store, query, { id: 'post-report' })).toEqual({
      data: {
        entity: {
          workKind: 'news article',
          url: 'https://morning-post.example/harrow-mills',
          publisher: { name: 'The Morning Post' },
          publishedOn: { edtf: '2019-01-10' },
          derivedFrom: null,
          retracted: null,
          corrected: null,
        },
      },
    });
    expect(await ask(store, query, { id: 'alder-gazette-copy' })).toMatchObject({
      data: { entity: { publisher: { name: 'Alder Gazette' }, derivedFrom: { id: 'post-report' } } },
    });
    expect(await ask(store, query, { id: 'almanac' })).toMatchObject({
      data: {
        entity: { corrected: { note: 'The mill stands in Southbridge.', on: { earliest: '2019-05-01' } } },
      },
    });
    expect(await ask(store, query, { id: 'blog-entry' })).toMatchObject({
      data: {
        entity: { retracted: { note: 'The document was a forgery.', on: { earliest: '2019-06-01' } } },
      },
    });
  });

  it('lists those that pass every condition', async () => {
    const store = await open(FIXTURE);
    const idsOf = async (filter: string) => {
      const { data } = await ask(
        store,
        `{ entities(filter: ${filter}, first: 100) { edges { node { id } } } }`,
      );
      const { entities } = data as { entities: { edges: { node: { id: string } }[] } };
      return entities.edges.map(({ node }) => node.id);
    };
    expect(await idsOf('{ kinds: [PLACE, GROUP] }')).toEqual(['northbridge', 'weavers']);
    expect(await idsOf('{ kinds: [] }')).toEqual([]);
    expect(await idsOf('{ ids: ["weavers", "okafor-ada", "nobody"] }')).toEqual(['ada-okafor', 'weavers']);
    expect(await idsOf('{ name: "ELLA harrow" }')).toEqual(['ella-harrow-the-younger']);
    expect(await idsOf('{ unnamed: true }')).toEqual(['ada-okafors-sister']);
    expect(await idsOf('{ externalId: { scheme: "viaf", value: "Q100" } }')).toEqual(['chloe-martin']);
    expect(await idsOf('{ kinds: [PERSON], name: "Northbridge" }')).toEqual([]);
    expect(await idsOf('{ kinds: null, ids: null, name: null, unnamed: true, externalId: null }')).toEqual([
      'ada-okafors-sister',
    ]);
  });

  it('begins with the best connected where asked, and goes on page by page', async () => {
    const store = await open(FIXTURE);
    const degrees = degreesOf(FIXTURE.relationships);
    const people = FIXTURE.entities.filter(({ kind }) => kind === 'Person').map(({ id }) => id);
    const expected = people.toSorted((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0));
    expect(expected).not.toEqual(people);

    const query = `query($after: String) {
      entities(filter: { kinds: [PERSON] }, orderBy: MOST_CONNECTED_FIRST, first: 2, after: $after) {
        edges { node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const listed: string[] = [];
    for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
      const { data } = await ask(store, query, { after });
      const { entities } = data as unknown as {
        entities: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
      listed.push(...entities.edges.map(({ node }) => node.id));
      ({ hasNextPage, endCursor: after } = entities.pageInfo);
    }
    expect(listed).toEqual(expected);
  });

  it('refuses the cursor of another order', async () => {
    const store = await open(FIXTURE);
    const first = await ask(store, '{ entities(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (first.data as { entities: { pageInfo: { endCursor: string } } }).entities.pageInfo;
    const { errors } = await ask(
      store,
      `{ entities(orderBy: MOST_CONNECTED_FIRST, after: "${endCursor}") { totalCount } }`,
    );
    expect(errors?.[0]?.message).toMatch(
      /in the order MOST_CONNECTED_FIRST, but got one of a list in the order ENTITY_ID/,
    );
  });
});
