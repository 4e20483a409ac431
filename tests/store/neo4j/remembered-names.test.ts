import { expect, it } from 'vitest';
import { queryTerms } from '../../../src/names/query-terms.js';
import type { CandidateQuery } from '../../../src/store/graph-store.js';
import { NAME_LIMITS } from '../../../src/store/neo4j/remembered-names.js';
import { warmUp } from '../../../src/store/warm-up.js';
import { HUB_GRAPH } from '../../guards/hub-graph.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { type Counted, withCountedTrips } from './counted-trips.js';

const QUERY: CandidateQuery = { terms: queryTerms('Person 12'), kinds: null, types: null, limit: 20 };
const ALL_AT_ONCE = { ...NAME_LIMITS, few: Number.POSITIVE_INFINITY };

describeNeo4j('the names that a process remembers', () => {
  const counted = (names: typeof NAME_LIMITS, claims: (of: Counted) => Promise<void>) =>
    withCountedTrips({ names }, claims);

  it('are not read for a question or two', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(ALL_AT_ONCE, async ({ store, tripsOf }) => {
      await store.dataset(); // Logs in.
      expect(await tripsOf(() => store.candidates(QUERY))).toBe(1);
      expect(await tripsOf(() => store.candidates(QUERY))).toBe(1);
      // How many they are, how they stand and their terms.
      expect(await tripsOf(() => store.candidates(QUERY))).toBeGreaterThan(3);
    });
  });

  it('answer the searches of a request without a round trip, where what they find is known', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(ALL_AT_ONCE, async ({ store, tripsOf }) => {
      const asked = await store.candidates(QUERY);
      await warmUp(store);
      // Which entities there are, and whether it is still the same revision.
      expect(await tripsOf(() => store.candidates(QUERY))).toBe(1);
      expect(await store.candidates(QUERY)).toStrictEqual(asked);
      const ofRequest = store.withSignal(new AbortController().signal);
      await ofRequest.dataset();
      expect(await tripsOf(() => ofRequest.candidates(QUERY))).toBe(0);
    });
  });

  it('are those of the dataset that is loaded', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(ALL_AT_ONCE, async ({ store }) => {
      await warmUp(store);
      const before = await store.candidates(QUERY);
      const [first] = before.value.entities;
      const entities = HUB_GRAPH.entities.map((entity) =>
        entity === first || entity.id === first?.id ? { ...entity, name: 'Another Name' } : entity,
      );
      await load({ ...HUB_GRAPH, revision: 'renamed', entities }, testNeo4j());
      for (let search = 0; search < 4; search++) {
        const { revision, value } = await store.candidates(QUERY);
        expect(revision).toBe('renamed');
        expect(value.entities[0]?.id).not.toBe(first?.id);
      }
    });
  });

  it('are read while the first searches ask the database, where they are many', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted({ ...NAME_LIMITS, few: 0 }, async ({ store, tripsOf }) => {
      const asked = await store.candidates(QUERY);
      const ofRequest = store.withSignal(new AbortController().signal);
      await ofRequest.dataset();
      await expect.poll(() => tripsOf(() => ofRequest.candidates(QUERY)), { timeout: 30_000 }).toBe(0);
      expect(await store.candidates(QUERY)).toStrictEqual(asked);
    });
  });

  it('are not read where they are too many', async () => {
    await load(HUB_GRAPH, testNeo4j());
    const most = HUB_GRAPH.entities.length - 1;
    await counted({ ...ALL_AT_ONCE, most }, async ({ store, tripsOf }) => {
      await warmUp(store);
      const ofRequest = store.withSignal(new AbortController().signal);
      await ofRequest.dataset();
      for (let search = 0; search < 4; search++)
        expect(await tripsOf(() => ofRequest.candidates(QUERY))).toBe(1);
    });
  });
});
