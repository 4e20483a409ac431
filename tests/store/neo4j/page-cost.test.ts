import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_FILTER, type RelationshipFilter } from '../../../src/domain/filter/relationship-filter.js';
import { RELATIONSHIP_ORDERS } from '../../../src/domain/relationship-order.js';
import { resolve } from '../../../src/domain/resolve.js';
import { timeSpan } from '../../../src/domain/time-span.js';
import type { RelationshipType } from '../../../src/domain/vocabulary.js';
import { ask } from '../../../src/store/audits/ask.js';
import { draft } from '../../../src/store/audits/draft.js';
import {
  DIRECTIONS,
  type GraphStore,
  type RelationshipQuery,
  type Role,
} from '../../../src/store/graph-store.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { type ProfiledStore, profiledStore } from '../../neo4j/profiled-store.js';

/* What a page costs the database, on a fixed graph: one entity has three thousand relationships, another has ten. */

const OF_HUB = 3_000;
const OF_SMALL = 10;
const OTHERS = 300;
const WORKS = 20;
const TYPES: readonly RelationshipType[] = ['MET', 'THANKED', 'ASKED', 'PAID', 'REPRESENTED', 'ACCUSED'];

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const day = (i: number): string =>
  `2018-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;

/** The i-th of an entity: to and from others in turn, of each type, now and then planned, denied, disputed or undated. */
function relationship(of: string, i: number) {
  const other = `other-${(i * 7) % OTHERS}`;
  const [subject, object] = i % 3 === 0 ? [other, of] : [of, other];
  return draft.relationship(
    `${of}-${String((i * 7919) % 10_007).padStart(5, '0')}`,
    [subject, at(TYPES, i), object],
    [
      draft.evidence(`work-${(i * 3) % WORKS}`, 'It says so.', {
        stance: i % 61 === 60 ? 'DISPUTES' : 'SUPPORTS',
        reportedOn: timeSpan({ edtf: day(i + 3) }),
      }),
    ],
    {
      modality: i % 23 === 22 ? 'PLANNED' : 'ACTUAL',
      polarity: i % 31 === 30 ? 'NEGATED' : 'AFFIRMED',
      when: i % 5 === 4 ? null : timeSpan({ edtf: day(i) }),
    },
  );
}

const GRAPH = resolve({
  title: 'A hub',
  description: null,
  entities: [
    ...Array.from({ length: WORKS }, (_, i) => draft.work(`work-${i}`, `Work ${i}`)),
    draft.plain('Person', 'hub', 'A hub'),
    draft.plain('Person', 'small', 'With ten'),
    ...Array.from({ length: OTHERS }, (_, i) => draft.plain('Person', `other-${i}`, `Other ${i}`)),
  ],
  relationships: [
    ...Array.from({ length: OF_HUB }, (_, i) => relationship('hub', i)),
    ...Array.from({ length: OF_SMALL }, (_, i) => relationship('small', i)),
  ],
});

const page = (
  filter: Partial<RelationshipFilter>,
  more: Partial<RelationshipQuery> = {},
): RelationshipQuery =>
  ask.relationships({ filter: { ...DEFAULT_FILTER, ...filter }, first: 10, withEnds: true, ...more });

/** Orders that an index has, of an entity's relationships: of any type, and where types are named. */
const IN_ORDER = ['ID', 'RELEVANCE', 'LATEST_FIRST', 'EARLIEST_FIRST'] as const;
const IN_ORDER_OF_TYPES = ['ID', 'RELEVANCE', 'LATEST_FIRST'] as const;

const OF_ONE_TYPE: Partial<RelationshipFilter> = { types: ['MET'] };
const OF_THREE_TYPES: Partial<RelationshipFilter> = { types: ['MET', 'PAID', 'ACCUSED'] };

/** Conditions that an index sees to, however few pass. */
const BY_INDEX: Readonly<Record<string, Partial<RelationshipFilter>>> = {
  'of one type': OF_ONE_TYPE,
  'of three types': OF_THREE_TYPES,
  'that are planned': { modality: ['PLANNED'] },
  'that are denied': { polarity: ['NEGATED'] },
  'that nothing supports': { unsupported: 'ONLY' },
  'of one type that are planned': { ...OF_ONE_TYPE, modality: ['PLANNED'] },
  'all of them': { polarity: null, unsupported: 'INCLUDE' },
};

/** Conditions that are asked of each row until the page is full: what they cost here, in pages of ten. See docs/performance.md. */
const BY_ROW: Readonly<Record<string, readonly [Partial<RelationshipFilter>, number]>> = {
  'known by a day in the middle': [{ knownOn: ask.day('2018-06-01') }, 12],
  'that may have been so in a month': [{ trueOn: ask.time('2018-06') }, 12],
  'of a source': [{ sources: ['work-1'] }, 25],
};

describeNeo4j('what a page costs the database', () => {
  let profiled: ProfiledStore;
  /** A page of ten relationships of the entity that has ten. */
  let ten: number;

  beforeAll(async () => {
    await load(GRAPH, testNeo4j());
    profiled = await profiledStore(testNeo4j());
    ten = await costOf('small', 'ANY', page({}));
  });
  afterAll(() => profiled?.store.close());

  const hitsOf = async (read: (store: GraphStore) => unknown): Promise<number> => {
    const { hits, roundTrips } = await profiled.costOf(read);
    expect(roundTrips).toBe(1);
    return hits;
  };
  const costOf = (id: string, role: Role, query: RelationshipQuery): Promise<number> =>
    hitsOf((store) => store.findRelationshipsOf([id], role, query));

  /** Of a page that is full: no more than twice what it costs where there is nothing else. */
  async function expectCheap(role: Role, query: RelationshipQuery, title: string): Promise<void> {
    const allowed = 2 * Math.max(ten, await costOf('small', role, query));
    expect(await costOf('hub', role, query), title).toBeLessThanOrEqual(allowed);
  }

  it('is for ten rows with the entities at their ends some dozen hits each', () => {
    expect(ten).toBeLessThanOrEqual(OF_SMALL * 12);
  });

  it.each(DIRECTIONS)(
    'is no more for a hub than twice as much as for an entity with ten (%s)',
    async (role) => {
      for (const order of IN_ORDER) await expectCheap(role, page({}, { order }), order);
      for (const order of IN_ORDER_OF_TYPES) {
        await expectCheap(role, page(OF_ONE_TYPE, { order }), `${order} of one type`);
        await expectCheap(role, page(OF_THREE_TYPES, { order }), `${order} of three types`);
      }
    },
  );

  it.each(Object.keys(BY_INDEX))('is no more where only those are wanted %s', async (name) => {
    for (const order of IN_ORDER_OF_TYPES)
      await expectCheap('ANY', page(BY_INDEX[name] ?? {}, { order }), order);
  });

  it('is no more deep in the list, within a long tie too', async () => {
    for (const order of IN_ORDER) {
      const query = page({}, { order, first: OF_HUB / 2 });
      const { value } = await profiled.store.findRelationshipsOf(['hub'], 'ANY', query);
      const after = value[0]?.places.at(-1);
      expect(after).toBeDefined();
      await expectCheap('ANY', page({}, { order, after: after ?? null }), order);
    }
  });

  it('is no more in the list of all, whatever its order', async () => {
    for (const [name, filter] of Object.entries({ 'of any type': {}, ...BY_INDEX })) {
      for (const order of RELATIONSHIP_ORDERS) {
        const hits = await hitsOf((store) => store.findRelationships(page(filter, { order })));
        expect(hits, `${name} ${order}`).toBeLessThanOrEqual(3 * ten);
      }
    }
    for (const scope of [{ subject: 'hub' }, { object: 'hub' }, { touching: ['hub'] }]) {
      const hits = await hitsOf((store) => store.findRelationships(page(scope, { order: 'EARLIEST_FIRST' })));
      expect(hits, JSON.stringify(scope)).toBeLessThanOrEqual(2 * ten);
    }
    const ofPair = page({ subject: 'hub', object: 'other-7' });
    expect(await hitsOf((store) => store.findRelationships(ofPair))).toBeLessThanOrEqual(2 * ten);
  });

  it.each(Object.keys(BY_ROW))('is bounded where rows are asked whether they are %s', async (name) => {
    const [filter, pages] = BY_ROW[name] ?? [{}, 0];
    expect(await costOf('hub', 'ANY', page(filter))).toBeLessThanOrEqual(pages * ten);
  });

  it('is a hit for each that is counted', async () => {
    const counted = await hitsOf((store) => store.countRelationshipsOf(['hub'], 'ANY', DEFAULT_FILTER));
    expect(counted).toBeLessThanOrEqual(OF_HUB);
  });

  it('is for many entities at once no more than for each by itself', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `other-${i}`);
    const query = page({});
    let alone = 0;
    for (const id of ids) alone += await costOf(id, 'ANY', query);
    const together = await hitsOf((store) => store.findRelationshipsOf(ids, 'ANY', query));
    expect(together).toBeLessThanOrEqual(alone);
  });

  it('is for the neighbors of a hub their pages, and a hit for each relationship that is counted', async () => {
    const filter: RelationshipFilter = { ...DEFAULT_FILTER, modality: ['ACTUAL'] };
    const { hits: counts } = await profiled.costOf((store) => store.findNeighbors(['hub'], filter, 0));
    expect(counts).toBeLessThanOrEqual(OF_HUB);
    const { hits: first } = await profiled.costOf((store) => store.findNeighbors(['hub'], filter, 25));
    expect(first).toBeLessThanOrEqual(counts + 4 * ten);
  });
});
