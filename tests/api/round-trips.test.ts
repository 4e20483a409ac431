import { expect, it } from 'vitest';
import { DEFAULT_FILTER } from '../../src/domain/filter/relationship-filter.js';
import { resolve } from '../../src/domain/resolve.js';
import { draft } from '../../src/store/audits/draft.js';
import { connect } from '../../src/store/neo4j/neo4j-connection.js';
import { openNeo4jStore, storeAt } from '../../src/store/neo4j/neo4j-store.js';
import { boltProxy } from '../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { REMEMBER_NOTHING } from '../neo4j/remember-nothing.js';
import { onEachStore } from '../stores.js';
import { ask } from './ask.js';
import { watchedStore } from './watched-store.js';

const numbers = Array.from({ length: 50 }, (_, i) => String(i).padStart(2, '0'));

/** Fifty who each speak up for fifty others, to a council, by the account of two reports of two papers. */
const FIFTY = resolve({
  title: 'Fifty advocates',
  description: null,
  entities: [
    draft.plain('Organization', 'council', 'The council'),
    draft.plain('Organization', 'paper-1', 'The first paper'),
    draft.plain('Organization', 'paper-2', 'The second paper'),
    draft.work('report-1', 'The first report', { publisher: 'paper-1' }),
    draft.work('report-2', 'The second report', { publisher: 'paper-2' }),
    ...numbers.map((n) => draft.plain('Person', `advocate-${n}`, `Advocate ${n}`)),
    ...numbers.map((n) => draft.plain('Group', `clients-${n}`, `Clients ${n}`)),
  ],
  relationships: numbers.flatMap((n, i) => [
    draft.relationship(
      `a-${n}`,
      [`advocate-${n}`, 'ADVOCATED_FOR', `clients-${n}`],
      [
        draft.evidence('report-1', 'So it says.', { attributedTo: [`advocate-${n}`] }),
        draft.evidence('report-2', 'So it says, too.'),
      ],
      { qualifiers: [{ role: 'ADDRESSEE', entities: ['council'], relationships: [] }] },
    ),
    draft.relationship(
      `b-${n}`,
      [`clients-${n}`, 'THANKED', `advocate-${numbers[(i + 1) % numbers.length]}`],
      [draft.evidence('report-1', 'They did.')],
      { qualifiers: [{ role: 'REACTION_TO', entities: [], relationships: [`a-${n}`] }] },
    ),
  ]),
});

/** Fifty who each met the next. */
const CHAIN = resolve({
  title: 'A chain',
  description: null,
  entities: [
    draft.work('report-1', 'The first report'),
    ...numbers.map((n) => draft.plain('Person', `link-${n}`, `Link ${n}`)),
  ],
  relationships: numbers
    .slice(1)
    .map((n, i) =>
      draft.relationship(
        `met-${n}`,
        [`link-${numbers[i]}`, 'MET', `link-${n}`],
        [draft.evidence('report-1', 'They met.')],
      ),
    ),
});

/** Three levels of relationships, with a count, sources, speakers, origins and qualifiers at the last. */
const THREE_LEVELS = `query($width: Int!) {
  entities(filter: { kinds: [PERSON] }, first: $width) { edges { node {
    name
    relationships(filter: { about: ["council"] }, first: 2) { edges { phrase other {
      name
      relationships(direction: OUT, first: 2) { totalCount edges { phrase other {
        name
        relationships(orderBy: BEST_SUPPORTED_FIRST, first: 2) { edges { node {
          phrase
          subject { name }
          object { name }
          evidence { says source { name publisher { name } } attributedTo { name } origin { name } }
          qualifiers { role entities { name } relationships { phrase object { name } } }
          conflicts { id }
        } } }
      } } }
    } } }
  } } }
}`;

/** Names of the advocates that were found, and how many levels down something was found. */
function depthOf(data: unknown): number {
  const text = JSON.stringify(data);
  return [
    '"name":"Advocate',
    '"name":"Clients',
    '"totalCount":1',
    '"role":"ADDRESSEE"',
    '"role":"REACTION_TO"',
  ].filter((sign) => text.includes(sign)).length;
}

onEachStore('round trips', (open) => {
  it('reads the store no more often for fifty than for one, once a level for each field and its arguments', async () => {
    const store = await open(FIFTY);
    const readsFor = async (width: number) => {
      const reads: string[] = [];
      const watched = watchedStore(store, (read, name) => {
        reads.push(name);
        return read();
      });
      const { data, errors } = await ask(watched, THREE_LEVELS, { width });
      expect(errors).toBeUndefined();
      expect(depthOf(data)).toBe(5);
      expect(data).toHaveProperty('entities.edges.length', width);
      return reads;
    };
    const readsWith = (ofEntities: number) => [
      'countRelationshipsOf',
      'currentIds',
      ...Array.from({ length: ofEntities }, () => 'entities'),
      'findEntities',
      'findRelationshipsOf',
      'findRelationshipsOf',
      'findRelationshipsOf',
      'relationships',
    ];
    // A page of Neo4j brings those at its ends. In memory they are looked up, but for those that are there: of the fifty all.
    const [forOne, forFifty] = store.name === 'neo4j' ? [1, 1] : [3, 2];
    expect((await readsFor(1)).toSorted()).toEqual(readsWith(forOne));
    expect((await readsFor(50)).toSorted()).toEqual(readsWith(forFifty));
  });

  it('reads once what is asked in equal words', async () => {
    const reads: string[] = [];
    const watched = watchedStore(await open(FIFTY), (read, name) => {
      reads.push(name);
      return read();
    });
    const list = '{ totalCount edges { node { id } } }';
    const aliases = numbers.map(
      (n) => `a${n}: relationships(orderBy: BEST_SUPPORTED_FIRST, first: 2) ${list}`,
    );
    const { data, errors } = await ask(watched, `{ ${aliases.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(new Set(Object.values(data as object).map((page) => JSON.stringify(page))).size).toBe(1);
    expect(reads.toSorted()).toEqual(['countRelationships', 'findRelationships']);
  });
});

describeNeo4j('round trips', () => {
  it('costs no more Bolt round trips for fifty than for one', async () => {
    const neo4j = testNeo4j();
    await load(FIFTY, neo4j);
    const proxy = await boltProxy(neo4j.uri);
    const store = await openNeo4jStore({ ...neo4j, uri: proxy.uri });
    try {
      const roundTripsFor = async (width: number) => {
        const before = proxy.roundTrips();
        const { errors } = await ask(store, THREE_LEVELS, { width });
        expect(errors).toBeUndefined();
        return proxy.roundTrips() - before;
      };
      // Opens as many connections as the questions below may need at once, so that they open none.
      await Promise.all([2, 2, 2, 2].map(roundTripsFor));
      const forOne = await roundTripsFor(1);
      expect(forOne).toBeLessThanOrEqual(8);
      expect(await roundTripsFor(50)).toBe(forOne);
    } finally {
      await store.close();
      await proxy.cut();
    }
  });

  it('costs a walk one round trip where the way between the surroundings of its ends was read before', async () => {
    const neo4j = testNeo4j();
    await load(CHAIN, neo4j);
    const proxy = await boltProxy(neo4j.uri);
    const connection = { ...neo4j, uri: proxy.uri };
    const store = storeAt(await connect(connection), connection, REMEMBER_NOTHING);
    try {
      const roundTripsFor = async (from: string, to: string, hops: number, filter = DEFAULT_FILTER) => {
        const before = proxy.roundTrips();
        const bounds = { maxHops: 6, maxDegree: null, wanted: 1, limit: 10, timeoutMs: 10_000 };
        const { paths } = (await store.findPaths({ from, to, filter, ...bounds })).value;
        expect(paths.map(({ length }) => length - 1)).toEqual([hops]);
        return proxy.roundTrips() - before;
      };
      await store.dataset(); // Logs in.
      expect(await roundTripsFor('link-00', 'link-05', 5)).toBe(4);
      expect(await roundTripsFor('link-00', 'link-05', 5)).toBe(1);
      expect(await roundTripsFor('link-01', 'link-04', 3)).toBe(1);
      // Other ties may pass another filter.
      const onlyFirm = { ...DEFAULT_FILTER, minOrigins: 1 };
      expect(await roundTripsFor('link-00', 'link-05', 5, onlyFirm)).toBe(4);
    } finally {
      await store.close();
      await proxy.cut();
    }
  });
});
