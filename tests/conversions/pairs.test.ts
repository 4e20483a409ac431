import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { Random } from '../../scripts/random.mjs';
import type { Dataset } from '../../src/domain/dataset.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { warmUp } from '../../src/store/warm-up.js';
import { ask } from '../api/ask.js';
import { boltProxy } from '../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { DATA, FINCEN, NOT_TESTED } from './outside-data.js';

const PAIRS = 44;
const SEED = 20_180_530;
/** What one answer costs at most: it does not grow with how many relationships join two banks. */
const MOST_ROUND_TRIPS = 30;

/** More than the reads of one question that are under way at once. */
const CONNECTIONS = 16;

/** Two that are many relationships apart from each other, with up to 73 between two banks on the way. */
const KNOWN_TO_BE_HARD: readonly (readonly [string, string])[] = [
  ['jsc-vtb-bank', 'jsc-norvik-banka-riga-latvia-lva'],
  ['as-expobank', 'credit-suisse-ag-zurich-switzerland-che'],
];

const CONNECTION = `query($from: ID!, $to: ID!) {
  connection(from: $from, to: $to, maxHops: 4) {
    paths { summary hops { relationship { id } others { id } to { id } } }
    directlyBetween { id }
    refutedBy { id }
    report { complete stoppedBy hopsSearched hubsSkipped { id } }
    nearMisses { condition path { length } }
  }
}`;

function pairsOf(dataset: Dataset): (readonly [string, string])[] {
  const random = new Random(SEED);
  const banks = new Set(
    dataset.relationships.flatMap(({ type, subject, object }) =>
      type === 'TRANSFERRED_TO' ? [subject, object] : [],
    ),
  );
  const ids = [...banks].toSorted();
  const pairs = [...KNOWN_TO_BE_HARD];
  while (pairs.length < PAIRS) {
    const [from, to] = [random.pick(ids), random.pick(ids)];
    if (from !== to) pairs.push([from, to]);
  }
  return pairs;
}

/** Where ATTEST_CONVERSION_TIMES is set, says what each pair cost: a figure for a person, since clocks are no claim. */
const TELLS_TIMES = process.env.ATTEST_CONVERSION_TIMES !== undefined;

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

const folder = DATA;
if (folder === null) it.todo(NOT_TESTED);
else
  describeNeo4j('the connections of 44 pairs of banks', () => {
    it('are the same on both stores, each in few round trips, and none is cut', {
      timeout: 1_800_000,
    }, async () => {
      const dataset = await FINCEN.datasetIn(folder);
      const neo4j = testNeo4j();
      await load(dataset, neo4j);
      const memory = memoryStore(dataset);
      const proxy = await boltProxy(neo4j.uri);
      const store = await openNeo4jStore({ ...neo4j, uri: proxy.uri });
      try {
        // Near misses are searched side by side: the connections that they need are made, since to log in is a round trip too.
        await Promise.all(Array.from({ length: CONNECTIONS }, () => store.dataset()));
        // As a server does before it is ready.
        await warmUp(store);
        const tooMany: string[] = [];
        const times: string[] = [];
        for (const [from, to] of pairsOf(dataset)) {
          const [expected, inMemory] = await timed(() => ask(memory, CONNECTION, { from, to }));
          const before = proxy.roundTrips();
          const [answer, onNeo4j] = await timed(() => ask(store, CONNECTION, { from, to }));
          const roundTrips = proxy.roundTrips() - before;
          expect(expected.errors).toBeUndefined();
          expect(expected).toHaveProperty('data.connection.report.stoppedBy', null);
          expect(answer, `${from} to ${to}`).toEqual(expected);
          if (roundTrips > MOST_ROUND_TRIPS) tooMany.push(`${from} to ${to}: ${roundTrips}`);
          times.push(
            `${from} to ${to}: ${inMemory.toFixed(1)} ms, ${onNeo4j.toFixed(1)} ms in ${roundTrips} round trips`,
          );
        }
        if (TELLS_TIMES) process.stdout.write(`${times.join('\n')}\n`);
        expect(tooMany).toEqual([]);
      } finally {
        await store.close();
        await proxy.cut();
      }
    });
  });
