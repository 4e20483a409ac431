import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/store/audits/ask.js';
import { FIXTURE } from '../../../src/store/audits/fixture.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { memoryStore } from '../../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { RememberedRecords } from '../../../src/store/neo4j/remembered-records.js';
import { edition } from '../../api/edition.js';
import { boltProxy } from '../../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';

const [one, other] = FIXTURE.entities as [(typeof FIXTURE.entities)[0], (typeof FIXTURE.entities)[0]];

describe('remembered records', () => {
  it('are of one revision, the last that was kept', () => {
    const remembered = new RememberedRecords();
    expect(remembered.of('first')).toBeNull();
    remembered.keepEntity('first', one, 1);
    expect(remembered.of('first')?.entity(one.id)).toBe(one);
    expect(remembered.of('second')).toBeNull();
    remembered.keepEntity('second', other, 1);
    expect(remembered.of('first')).toBeNull();
    expect(remembered.of('second')?.entity(one.id)).toBeUndefined();
    expect(remembered.of('second')?.entity(other.id)).toBe(other);
  });

  it('are no more than they may be: what was not used for longest goes', () => {
    const remembered = new RememberedRecords(20);
    remembered.keepEntity('first', one, 6);
    remembered.keepEntity('first', other, 6);
    expect(remembered.of('first')?.entity(one.id)).toBeUndefined();
    expect(remembered.of('first')?.entity(other.id)).toBe(other);
  });

  it('are mostly enough only after many answers that needed no other', () => {
    const remembered = new RememberedRecords();
    const areEnoughAfter = (answers: number, wereAllKnown: boolean): boolean => {
      for (let i = 0; i < answers; i += 1) remembered.note(wereAllKnown);
      return remembered.areMostlyEnough;
    };
    expect(areEnoughAfter(10, true)).toBe(false);
    expect(areEnoughAfter(30, true)).toBe(true);
    expect(areEnoughAfter(10, false)).toBe(false);
  });
});

describeNeo4j('a store that remembers records', () => {
  const IDS = ['ada-okafor', 'no-such-id', 'harrow-mills'];
  const query = ask.relationships({ first: 3, withEnds: true });
  const elsewhere = ask.relationships({ filter: { sources: ['almanac'] } });
  const level = { direction: 'ANY', query, below: [] } as const;
  const levels = [{ direction: 'ANY', query, below: [level] }] as const;

  /** All that is put together from records, without what a store brings besides. */
  async function answersOf(store: GraphStore) {
    const bare = <T extends object>(page: T) => ({ ...page, ends: [] });
    const { revision, value } = await store.findLevels(IDS, levels);
    const pages = value.pages.map((ofLevel) => [...ofLevel].map(([id, page]) => [id, bare(page)]).sort());
    const ofEach = await store.findRelationshipsOf(IDS, 'ANY', query);
    return {
      ...{ revision, entities: value.entities, pages, ofEach: ofEach.value.map(bare) },
      listed: bare((await store.findRelationships(query)).value),
      byId: (await store.entities(IDS)).value,
      relationships: (await store.relationships(['bruno-met-ada', 'no-such-id'])).value,
    };
  }

  it('answers the same from the first time on, for ids alone, and with what it has not met', async () => {
    await load(FIXTURE, testNeo4j());
    const proxy = await boltProxy(testNeo4j().uri);
    const store = await openNeo4jStore({ ...testNeo4j(), uri: proxy.uri });
    const asMemory = await answersOf(memoryStore(FIXTURE));
    const roundTripsOf = async (read: (store: GraphStore) => unknown): Promise<number> => {
      const before = proxy.roundTrips();
      await read(store);
      return proxy.roundTrips() - before;
    };
    try {
      for (let i = 0; i < 40; i += 1) expect(await answersOf(store)).toEqual(asMemory);
      // By now ids alone are asked for: of an id that nothing has it is asked once more.
      expect(await roundTripsOf((one) => one.findLevels(['ada-okafor'], levels))).toBe(1);
      expect(await roundTripsOf((one) => one.findLevels(IDS, levels))).toBe(2);
      const { value } = await store.findRelationships(elsewhere);
      expect(value.items).toEqual((await memoryStore(FIXTURE).findRelationships(elsewhere)).value.items);
      // Within one request, what is known costs none.
      const ofRequest = store.withSignal(new AbortController().signal);
      expect(await roundTripsOf(() => ofRequest.entities(['ada-okafor']))).toBe(1);
      expect(await roundTripsOf(() => ofRequest.entities(['ada-okafor', 'harrow-mills']))).toBe(0);
      // Another dataset, with other records under ids that were met.
      const next = edition('next');
      await load(next, testNeo4j());
      expect(await answersOf(store)).toEqual(await answersOf(memoryStore(next)));
    } finally {
      await store.close();
      await proxy.cut();
    }
  });
});
