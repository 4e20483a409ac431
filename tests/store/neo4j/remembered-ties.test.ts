import { expect, it } from 'vitest';
import { DEFAULT_FILTER } from '../../../src/domain/filter/relationship-filter.js';
import type { PathQuery } from '../../../src/store/graph-store.js';
import { TIE_LIMITS } from '../../../src/store/neo4j/remembered-ties.js';
import { HUB_GRAPH } from '../../guards/hub-graph.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { type Counted, withCountedTrips } from './counted-trips.js';

const QUERY: PathQuery = {
  ...{ from: 'person-000', to: 'person-015', filter: { ...DEFAULT_FILTER, modality: ['ACTUAL'] } },
  ...{ maxHops: 6, maxDegree: 200, wanted: 3, limit: 1_000, timeoutMs: 60_000 },
};

describeNeo4j('the ties that a process remembers', () => {
  const counted = (ties: typeof TIE_LIMITS, claims: (of: Counted) => Promise<void>) =>
    withCountedTrips({ ties }, claims);

  it('answer every further search of a request without a round trip', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(TIE_LIMITS, async ({ store, tripsOf }) => {
      await store.findPaths(QUERY);
      const ofRequest = store.withSignal(new AbortController().signal);
      await ofRequest.dataset();
      const { filter } = QUERY;
      expect(await tripsOf(() => ofRequest.findPaths(QUERY))).toBe(0);
      expect(await tripsOf(() => ofRequest.findTies([['person-000', 'hub']], filter))).toBe(0);
      expect(await tripsOf(() => ofRequest.findNeighbors(['hub'], filter, 5))).toBe(0);
      // What is asked of each relationship is asked of the database.
      const ofADay = { ...filter, knownOn: 20_000 };
      expect(await tripsOf(() => ofRequest.findNeighbors(['hub'], ofADay, 5))).toBe(1);
    });
  });

  it('are those of the dataset that is loaded', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(TIE_LIMITS, async ({ store }) => {
      const before = await store.findPaths(QUERY);
      const [first] = before.value.paths;
      const { entities, relationships } = HUB_GRAPH;
      const isOnPath = (id: string) => first?.slice(1, -1).includes(id);
      const fewer = relationships.filter(({ subject, object }) => !isOnPath(subject) && !isOnPath(object));
      expect(fewer.length).toBeLessThan(relationships.length);
      await load({ ...HUB_GRAPH, revision: 'fewer', entities, relationships: fewer }, testNeo4j());
      const after = await store.findPaths(QUERY);
      expect(after.revision).toBe('fewer');
      expect(after.value.paths).not.toContainEqual(first);
    });
  });

  it('are read while the first searches walk, where they are many', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted({ ...TIE_LIMITS, few: 0 }, async ({ store, tripsOf }) => {
      const walked = await store.findPaths(QUERY);
      // Each search asks the revision; one that walks asks more.
      await expect.poll(() => tripsOf(() => store.findPaths(QUERY)), { timeout: 30_000 }).toBe(1);
      expect(await store.findPaths(QUERY)).toStrictEqual(walked);
    });
  });

  it('are not read where they are too many', async () => {
    await load(HUB_GRAPH, testNeo4j());
    await counted(
      { from: 1, few: 0, most: HUB_GRAPH.relationships.length - 1 },
      async ({ store, tripsOf }) => {
        const first = await store.findNeighbors(['hub'], QUERY.filter, 5);
        expect(await tripsOf(() => store.findNeighbors(['hub'], QUERY.filter, 5))).toBe(2);
        expect(await store.findNeighbors(['hub'], QUERY.filter, 5)).toStrictEqual(first);
      },
    );
  });
});
