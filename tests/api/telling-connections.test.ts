import { expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

/*
 * Michael spoke about Sergey and is otherwise connected with Rex, who worked for the company that Sergey advised. A hub has a
 * family and many companies.
 */
const { plain, work, relationship, evidence } = draft;
const said = [evidence('sheet', 'So it is.')];
const twice = [...said, evidence('paper', 'So it is.')];
const COMPANIES = ['co-1', 'co-2', 'co-3'];

const DATASET = resolve({
  title: 'Who is connected how',
  description: null,
  entities: [
    ...['michael', 'sergey', 'rex', 'anna', 'hub', 'wife'].map((id) => plain('Person', id, id)),
    ...['oil', ...COMPANIES].map((id) => plain('Organization', id, id)),
    ...['sheet', 'paper'].map((id) => work(id, id)),
  ],
  relationships: [
    relationship('spoke', ['michael', 'SPOKE_ABOUT', 'sergey'], said),
    relationship('rex-oil', ['rex', 'WORKED_FOR', 'oil'], said),
    relationship('sergey-oil', ['sergey', 'ADVISED', 'oil'], said),
    relationship('close', ['rex', 'OTHER', 'sergey'], said, { detail: 'close' }),
    relationship('a-thanked', ['anna', 'THANKED', 'rex'], twice),
    relationship('z-advocated', ['anna', 'ADVOCATED_FOR', 'rex'], said),
    ...COMPANIES.map((id) => relationship(`a-${id}`, ['hub', 'OWNED', id], said)),
    relationship('co-2-paid', ['co-2', 'PAID', 'oil'], said),
    relationship('z-wife', ['hub', 'MARRIED_TO', 'wife'], said),
    relationship('b-planned', ['hub', 'MARRIED_TO', 'anna'], said, { modality: 'PLANNED' }),
  ],
});

const CONNECTION = `query($from: ID!, $to: ID!, $maxHops: Int, $limit: Int, $filter: RelationshipFilter) {
  connection(from: $from, to: $to, maxHops: $maxHops, limit: $limit, filter: $filter) {
    paths { ...shown }
    bestWithoutOther { ...shown }
    directlyBetween { id }
    nearMisses { condition relaxation path { ...shown } }
  }
}
fragment shown on Path { hops { relationship { id } others { id } strongest { id } } support { citations } }`;

onEachStore('a connection', (open) => {
  it('tells what joins the two directly and no path walks', async () => {
    const store = await open(DATASET);
    const asked = { from: 'michael', to: 'sergey', maxHops: 1 };
    const none = { paths: [], bestWithoutOther: null, directlyBetween: [{ id: 'spoke' }] };
    const hop = { relationship: { id: 'spoke' }, others: [], strongest: { id: 'spoke' } };
    const path = { hops: [hop], support: { citations: 1 } };
    expect(await ask(store, CONNECTION, asked)).toEqual({
      data: {
        connection: {
          ...none,
          nearMisses: [{ condition: 'WALKABLE', relaxation: 'types that no path walks allowed', path }],
        },
      },
    });
    expect(await ask(store, CONNECTION, { ...asked, filter: { types: ['MET'] } })).toEqual({
      data: { connection: { ...none, nearMisses: [] } },
    });
  });

  it('walks what fits no type after all else, and shows the best path without it', async () => {
    const store = await open(DATASET);
    const asked = { from: 'rex', to: 'sergey', limit: 1 };
    expect(await ask(store, CONNECTION, asked)).toMatchObject({
      data: {
        connection: {
          paths: [{ hops: [{ relationship: { id: 'close' } }] }],
          bestWithoutOther: {
            hops: [{ relationship: { id: 'rex-oil' } }, { relationship: { id: 'sergey-oil' } }],
          },
        },
      },
    });
    expect(await ask(store, CONNECTION, { ...asked, limit: 2 })).toMatchObject({
      data: { connection: { paths: [{}, {}], bestWithoutOther: null } },
    });
  });

  it('shows a step as the relationship that tells most, and is as strong as the strongest', async () => {
    const store = await open(DATASET);
    expect(await ask(store, CONNECTION, { from: 'anna', to: 'rex' })).toMatchObject({
      data: {
        connection: {
          paths: [
            {
              hops: [
                {
                  relationship: { id: 'z-advocated' },
                  others: [{ id: 'a-thanked' }],
                  strongest: { id: 'a-thanked' },
                },
              ],
              support: { citations: 2 },
            },
          ],
        },
      },
    });
  });

  it('leads over any hub where maxDegree is null', async () => {
    const store = await open(DATASET);
    const query = (maxDegree: string) =>
      ask(store, `{ connection(from: "wife", to: "co-1"${maxDegree}) { paths { length } } }`);
    expect(await query(', maxDegree: 3')).toEqual({ data: { connection: { paths: [] } } });
    expect(await query(', maxDegree: null')).toEqual({ data: { connection: { paths: [{ length: 2 }] } } });
    expect(await query('')).toEqual({ data: { connection: { paths: [{ length: 2 }] } } });
  });
});

onEachStore('relevance', (open) => {
  it('puts what tells most first, then the better connected, and no plan before what happened', async () => {
    const store = await open(DATASET);
    const page =
      '{ entity(id: "hub") { relationships(orderBy: RELEVANCE, first: 2$after) { edges { node { id } } pageInfo { endCursor } } } }';
    const ids: string[] = [];
    for (let after = ''; ids.length < 5; ) {
      const { data } = (await ask(store, page.replace('$after', after))) as {
        data: {
          entity: { relationships: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
        };
      };
      const { edges, pageInfo } = data.entity.relationships;
      ids.push(...edges.map(({ node }) => node.id));
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(ids).toEqual(['z-wife', 'a-co-2', 'a-co-1', 'a-co-3', 'b-planned']);
  });

  it('chooses the neighbors of a neighborhood', async () => {
    const store = await open(DATASET);
    const query = '{ neighborhood(of: ["hub"], perEntity: 2) { members { entity { id } } } }';
    expect(await ask(store, query)).toEqual({
      data: {
        neighborhood: {
          members: ['hub', 'wife', 'co-2'].map((id) => ({ entity: { id } })),
        },
      },
    });
  });
});
