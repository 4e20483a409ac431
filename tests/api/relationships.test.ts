import { expect, it } from 'vitest';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';

async function idsOf(store: GraphStore, given: string): Promise<string[]> {
  const { data } = await ask(store, `{ relationships(${given}) { edges { node { id } } } }`);
  const { relationships } = data as { relationships: { edges: { node: { id: string } }[] } };
  return relationships.edges.map(({ node }) => node.id);
}

/** Of the fixture, those for which nothing counts any more. */
const WITHDRAWN = ['dmitri-paid-ella', 'mill-in-northbridge'];

onEachStore('relationships', (open) => {
  it('leaves out what was denied, unless it is asked for', async () => {
    const store = await open(FIXTURE);
    const affirmed = FIXTURE.relationships
      .filter(({ polarity }) => polarity === 'AFFIRMED')
      .map(({ id }) => id)
      .filter((id) => !WITHDRAWN.includes(id));
    expect(await idsOf(store, 'first: 100')).toEqual(affirmed);
    expect(await idsOf(store, 'filter: null, first: 100, orderBy: null, after: null')).toEqual(affirmed);
    expect(await idsOf(store, 'filter: { polarity: null }, first: 100')).toEqual(affirmed);
    expect(await idsOf(store, 'filter: { polarity: [NEGATED] }')).toEqual([
      'council-not-for-mill',
      'ella-not-for-closure',
    ]);
    expect(await idsOf(store, 'filter: { polarity: [] }')).toEqual([]);
  });

  it('leaves out what nothing counts for any more, unless it is asked for', async () => {
    const store = await open(FIXTURE);
    expect(await idsOf(store, 'filter: { unsupported: ONLY }')).toEqual(WITHDRAWN);
    expect(await idsOf(store, 'filter: { types: [PAID] }')).toEqual([]);
    expect(await idsOf(store, 'filter: { types: [PAID], unsupported: null }')).toEqual([]);
    expect(await idsOf(store, 'filter: { types: [PAID], unsupported: INCLUDE }')).toEqual([
      'dmitri-paid-ella',
    ]);
    const on = (day: string, unsupported: string) =>
      idsOf(store, `filter: { types: [PAID], knownOn: "${day}", unsupported: ${unsupported} }`);
    expect(await on('2019-05-31', 'EXCLUDE')).toEqual(['dmitri-paid-ella']);
    expect(await on('2019-06-01', 'EXCLUDE')).toEqual([]);
    expect(await on('2019-06-01', 'ONLY')).toEqual(['dmitri-paid-ella']);
    expect(await on('2019-01-31', 'INCLUDE')).toEqual([]);
  });

  it('passes every condition on to the store', async () => {
    const store = await open(FIXTURE);
    expect(await idsOf(store, 'filter: { types: [MET], subject: "okafor-ada" }')).toEqual([
      'bruno-met-ada',
      'ella-is-to-meet-ada',
    ]);
    expect(await idsOf(store, 'filter: { modality: [POSSIBLE, PLANNED] }')).toEqual([
      'dmitri-may-have-owned',
      'ella-is-to-meet-ada',
    ]);
    expect(await idsOf(store, 'filter: { about: ["dmitri-paid-ella", "hearing"] }')).toEqual([
      'ada-for-weavers',
      'ada-on-payment',
    ]);
    expect(
      await idsOf(store, 'filter: { object: "harrow-mills", trueOn: "2004", undated: EXCLUDE }'),
    ).toEqual(['dmitri-may-have-owned']);
    expect(await idsOf(store, 'filter: { trueOn: "2004", undated: null, types: [ADVISED] }')).toEqual([
      'chloe-advised-bruno',
    ]);
    expect(await idsOf(store, 'filter: { knownOn: "2018" }')).toEqual([
      'mill-in-northbridge',
      'sister-works-there',
    ]);
    expect(await idsOf(store, 'filter: { minOrigins: 2 }')).toEqual(['bruno-met-ada', 'ella-owned-mill']);
    expect(await idsOf(store, 'filter: { maxOrigins: 0, unsupported: INCLUDE }')).toEqual([
      'chloe-advised-bruno',
      'dmitri-paid-ella',
      'mill-in-northbridge',
    ]);
    expect(await idsOf(store, 'filter: { disputed: true, unsupported: INCLUDE }')).toEqual([
      'dmitri-paid-ella',
    ]);
    expect(await idsOf(store, 'filter: { assertions: [HEDGED] }')).toEqual([
      'chloe-advised-bruno',
      'dmitri-may-have-owned',
    ]);
    expect(await idsOf(store, 'filter: { independent: false, unsupported: INCLUDE }')).toEqual([
      'chloe-advised-bruno',
      'dmitri-paid-ella',
      'mill-in-northbridge',
    ]);
    expect(await idsOf(store, 'filter: { sources: ["almanac", "letter-a"] }')).toEqual([
      'ada-on-payment',
      'chloe-advised-bruno-before',
      'dmitri-may-have-owned',
    ]);
  });

  it('reads from the entity under which it is listed to the other end, in the plural for several people', async () => {
    const query = `query($id: ID!) { entity(id: $id) { name relationships(filter: { polarity: [AFFIRMED, NEGATED], unsupported: INCLUDE }) {
      edges { phrase other { name } }
    } } }`;
    const store = await open(FIXTURE);
    const sentences = async (id: string) => {
      const { data } = await ask(store, query, { id });
      type Row = { phrase: string; other: { name: string } };
      const { entity } = data as { entity: { name: string; relationships: { edges: Row[] } } };
      return entity.relationships.edges.map(({ phrase, other }) => `${entity.name} ${phrase} ${other.name}`);
    };
    expect(await sentences('weavers')).toEqual(['The weavers were advocated for by Ada Okafor']);
    expect(await sentences('ada-okafor')).toEqual([
      'Ada Okafor advocated for The weavers',
      'Ada Okafor spoke about The closure of the mill',
      'Ada Okafor met Bruno Lindqvist',
      'Ada Okafor is to meet Ella Harrow 𝓗 \uFFFD',
    ]);
    expect(await sentences('harrow-mills')).toEqual([
      'Harrow Mills is not supported by Northbridge Council',
      'Harrow Mills might be owned by Дмитрий Волков',
      'Harrow Mills is owned by Ella Harrow 𝓗 \uFFFD',
      'Harrow Mills is located in Northbridge',
      "Harrow Mills employs Ada Okafor's sister",
    ]);
  });

  it('is the same from whichever end it is listed: what depends on the end is on the edge', async () => {
    const query = `query($id: ID!) { entity(id: $id) { relationships(filter: { types: [ADVOCATED_FOR, MET], modality: [ACTUAL] }) { edges {
      phrase other { id } direction node { subject { id } phrase object { id } }
    } } } }`;
    const store = await open(FIXTURE);
    const advocated = {
      subject: { id: 'ada-okafor' },
      phrase: 'advocated for',
      object: { id: 'weavers' },
    };
    const met = { subject: { id: 'bruno-lindqvist' }, phrase: 'met', object: { id: 'ada-okafor' } };
    const edges = async (id: string) => {
      const { data } = await ask(store, query, { id });
      return (data as { entity: { relationships: { edges: unknown[] } } }).entity.relationships.edges;
    };
    expect(await edges('ada-okafor')).toEqual([
      { phrase: 'advocated for', other: { id: 'weavers' }, direction: 'OUT', node: advocated },
      { phrase: 'met', other: { id: 'bruno-lindqvist' }, direction: 'ANY', node: met },
    ]);
    expect(await edges('weavers')).toEqual([
      {
        phrase: 'were advocated for by',
        other: { id: 'ada-okafor' },
        direction: 'IN',
        node: advocated,
      },
    ]);
    expect(await edges('bruno-lindqvist')).toEqual([
      { phrase: 'met', other: { id: 'ada-okafor' }, direction: 'ANY', node: met },
    ]);
  });

  it('matches either end of a symmetric type in either direction', async () => {
    const store = await open(FIXTURE);
    const list = (direction: string) =>
      `${direction}: relationships(direction: ${direction}) { edges { node { id } } }`;
    const query = `{ entity(id: "bruno-lindqvist") { ${['OUT', 'IN', 'ANY'].map(list).join(' ')} } }`;
    const rows = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: { id } })) });
    expect(await ask(store, query)).toEqual({
      data: {
        entity: {
          OUT: rows('bruno-in-office', 'bruno-met-ada'),
          IN: rows('bruno-met-ada', 'chloe-advised-bruno', 'chloe-advised-bruno-before'),
          ANY: rows('bruno-in-office', 'bruno-met-ada', 'chloe-advised-bruno', 'chloe-advised-bruno-before'),
        },
      },
    });
  });

  it('shows what cannot be held together, and what was known of it by a day', async () => {
    const query = `{ relationship(id: "ella-for-closure") {
      evidence { says } support { citations } conflicts { id ... on Relationship { phrase } evidence { says } }
      before: conflicts(knownOn: "2019-01-31") { id }
      none: evidence(knownOn: "2018") { says } nothing: support(knownOn: "2018") { citations firstReportedOn { edtf } }
    } }`;
    expect(await ask(await open(FIXTURE), query)).toEqual({
      data: {
        relationship: {
          evidence: [{ says: 'She wants it closed.' }],
          support: { citations: 1 },
          conflicts: [
            {
              id: 'ella-not-for-closure',
              phrase: 'does not support',
              evidence: [{ says: 'She says that she never wanted it closed.' }],
            },
          ],
          before: [],
          none: [],
          nothing: { citations: 0, firstReportedOn: null },
        },
      },
    });
  });

  it('means all that is known now by evidence, support and conflicts, whatever the filter of the list', async () => {
    const query = `{ relationships(filter: { types: [OWNED], modality: [ACTUAL], knownOn: "2019-01-10" }) {
      edges { node { id evidence { says } support { origins } } }
    } }`;
    const { data } = await ask(await open(FIXTURE), query);
    expect(data).toMatchObject({
      relationships: { edges: [{ node: { id: 'ella-owned-mill', support: { origins: 2 } } }] },
    });
    expect(data).toHaveProperty('relationships.edges[0].node.evidence.length', 3);
  });
});
