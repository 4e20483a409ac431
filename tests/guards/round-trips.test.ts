import { expect, it } from 'vitest';
import { ask } from '../api/ask.js';
import { boltProxy } from '../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { storeThatRemembersNames } from '../stores.js';
import { HUB_GRAPH } from './hub-graph.js';

const level = (below: string) =>
  `relationships(filter: { types: [MET] }, direction: OUT, first: 5) { edges { node { id type } other { id name kind ${below} } } }`;
const evidence = 'node { id evidence { says source { name } } }';
const around = (hops: number) =>
  `{ neighborhood(of: ["hub"], hops: ${hops}) { members { entity { name } hops more } relationships { phrase } complete } }`;
const connection = (selected: string) =>
  `{ connection(from: "person-000", to: "person-015", maxDegree: 200, maxHops: 6) { paths { length hops { to { name } relationship { id } } } ${selected} report { complete } } }`;

/** Each shape of a question, and how often it may go to Neo4j at most. Where one goes less often, lower its row. */
const SHAPES: readonly (readonly [most: number, shape: string, query: string])[] = [
  [1, 'an entity', '{ entity(id: "hub") { id name kind } }'],
  [1, 'a node', '{ node(id: "hub") { id } }'],
  [
    1,
    'a relationship with its ends',
    '{ relationship(id: "hub-met-1") { id subject { name } object { name } } }',
  ],
  [1, 'a page of entities', '{ entities(first: 10) { edges { node { id name } } } }'],
  [
    1,
    'one level in fragments',
    `{ entity(id: "hub") { list: relationships(first: 5) { ...Rows } } }
    fragment Rows on EntityRelationshipConnection { edges { ... on EntityRelationshipEdge { to: other { name } } } }`,
  ],
  [1, 'one level', `{ entity(id: "hub") { name ${level('')} } }`],
  [1, 'two levels', `{ entity(id: "hub") { name ${level(level(''))} } }`],
  [1, 'three levels', `{ entity(id: "hub") { name ${level(level(level('')))} } }`],
  [
    1,
    'a page of a hub',
    '{ entity(id: "hub") { relationships(first: 10) { edges { node { id } other { name } } } } }',
  ],
  [
    1,
    'of the most relevant',
    '{ entity(id: "hub") { relationships(orderBy: RELEVANCE) { edges { phrase other { name } } } } }',
  ],
  [1, 'with evidence', `{ entity(id: "hub") { relationships(first: 10) { edges { ${evidence} } } } }`],
  [2, 'with its count', '{ entity(id: "hub") { relationships { totalCount edges { node { id } } } } }'],
  [
    3,
    'facets of a hub',
    '{ entity(id: "hub") { relationships { facets { total types { type count } sources { entity { name } count } } } } }',
  ],
  [2, 'what a work says', '{ entity(id: "report-0") { says { edges { node { id } } } } }'],
  [
    1,
    'a filtered page',
    '{ relationships(filter: { types: [THANKED], minOrigins: 1 }) { edges { node { id subject { name } object { name } } } } }',
  ],
  [1, 'the latest', '{ relationships(orderBy: LATEST_FIRST) { edges { node { id } } } }'],
  [1, 'advocacies', '{ advocacies { edges { node { id } } } }'],
  [2, 'a search', '{ search(text: "Person 12") { score entity { name } } }'],
  [3, 'a timeline', '{ timeline(of: ["hub"]) { edges { node { __typename } } } }'],
  [1, 'the dataset', '{ dataset { revision title } }'],
  [3, 'a connection', connection('')],
  [
    4,
    'a connection with its near misses',
    connection('nearMisses { relaxation path { length } } refutedBy { id }'),
  ],
  [2, 'a neighborhood', around(1)],
  [2, 'a neighborhood of two hops', around(2)],
  [2, 'a neighborhood of three hops', around(3)],
];

describeNeo4j('round trips of each shape', () => {
  it('are no more than the shape is worth', { timeout: 300_000 }, async () => {
    const neo4j = testNeo4j();
    await load(HUB_GRAPH, neo4j);
    const proxy = await boltProxy(neo4j.uri);
    const store = await storeThatRemembersNames({ ...neo4j, uri: proxy.uri });
    try {
      const roundTripsFor = async (query: string) => {
        const before = proxy.roundTrips();
        const { errors } = await ask(store, query);
        expect(errors).toBeUndefined();
        return proxy.roundTrips() - before;
      };
      // Makes the plans, and as many connections as each question needs at once: what follows makes none.
      for (const [, , query] of SHAPES) await roundTripsFor(query);
      const above = [];
      for (const [most, shape, query] of SHAPES) {
        const roundTrips = await roundTripsFor(query);
        if (roundTrips > most)
          above.push(`${shape}: expected at most ${most} round trips, but got ${roundTrips}`);
      }
      expect(above).toEqual([]);
    } finally {
      await store.close();
      await proxy.cut();
    }
  });
});
