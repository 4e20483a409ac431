import { expect, it } from 'vitest';
import { DeadlineError } from '../../../src/domain/errors.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { Reader } from '../../../src/store/neo4j/reader.js';
import { RememberedRecords } from '../../../src/store/neo4j/remembered-records.js';
import { boltProxy } from '../../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { cypher, testDriver, testNeo4j } from '../../neo4j/driver.js';
import { load } from '../../neo4j/load.js';
import { nodeWarnings } from '../warnings.js';
import { BEFORE } from './two-datasets.js';

/** Counting so far takes minutes. */
const ENDLESS = 'UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS value';

async function runningEndless(): Promise<unknown> {
  const text =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part RETURN count(*) AS running';
  const [row] = await cypher(text, { part: '1000000000' });
  return row?.running;
}

describeNeo4j('a reader', () => {
  it('is told by the server when its time is over, as a deadline and not as a fault', async () => {
    await load(BEFORE, testNeo4j());
    const driver = testDriver();
    const late = await new Reader(driver, testNeo4j(), new RememberedRecords())
      .read(ENDLESS, {}, (value) => value, 1)
      .catch((error: unknown) => error);
    await driver.close();
    expect(late).toEqual(new DeadlineError('Neo4j took longer than 1 ms; ask for less.', 1));
  });

  it('ends with the reason of its signal, and so does its work in the database', async () => {
    await load(BEFORE, testNeo4j());
    const driver = testDriver();
    const controller = new AbortController();
    const reason = new Error('The client is gone.');
    const reader = new Reader(driver, testNeo4j(), new RememberedRecords()).withSignal(controller.signal);
    const reading = reader.read(ENDLESS, {}, (value) => value).catch((error: unknown) => error);
    await expect.poll(runningEndless).toBe(1);
    controller.abort(reason);
    expect(await reading).toBe(reason);
    await expect.poll(runningEndless).toBe(0);
    await driver.close();
  });

  it('gives the server no longer than until its signal aborts, and a second', async () => {
    await load(BEFORE, testNeo4j());
    const driver = testDriver();
    const { signal } = new AbortController();
    const late = await new Reader(driver, testNeo4j(), new RememberedRecords())
      .withSignal(signal, performance.now() - 1_000_000)
      .read(ENDLESS, {}, (value) => value)
      .catch((error: unknown) => error);
    await driver.close();
    expect(late).toEqual(new DeadlineError('Neo4j took longer than 1 ms; ask for less.', 1));
  });

  it('takes any number of reads under one signal without a warning of Node', async () => {
    await load(BEFORE, testNeo4j());
    const warnings = nodeWarnings();
    const driver = testDriver();
    const { signal } = new AbortController();
    const reader = new Reader(driver, testNeo4j(), new RememberedRecords()).withSignal(signal);
    await Promise.all(Array.from({ length: 20 }, () => reader.nothing(null)));
    await driver.close();
    expect(warnings).toEqual([]);
  });

  it('asks nothing where its signal has aborted before', async () => {
    const proxy = await boltProxy(testNeo4j().uri);
    const store = await openNeo4jStore({ ...testNeo4j(), uri: proxy.uri });
    await store.dataset();
    const before = proxy.roundTrips();
    const reason = new Error('Too late.');
    await expect(store.withSignal(AbortSignal.abort(reason)).dataset()).rejects.toBe(reason);
    expect(proxy.roundTrips()).toBe(before);
    await store.close();
    await proxy.cut();
  });
});
