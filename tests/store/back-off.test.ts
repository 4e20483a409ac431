import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../src/domain/errors.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { backOff } from '../../src/store/back-off.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { watchedStore } from '../api/watched-store.js';
import { boltProxy } from '../neo4j/bolt-proxy.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { cypher, testNeo4j } from '../neo4j/driver.js';
import { emptyDatabase } from '../neo4j/graph.js';

/** The code of what reading the store fails with. */
async function codeOf(store: GraphStore): Promise<unknown> {
  try {
    return await store.dataset();
  } catch (error) {
    return (error as StoreError).code;
  }
}

/** A store whose login is refused until it is said to be right again; counts the reads that reach it. */
function refusing() {
  const refused = new StoreError('UNAUTHENTICATED', 'Neo4j refused the user.');
  const state = { isRight: false, reads: 0 };
  const store = watchedStore(memoryStore(FIXTURE), async (read) => {
    state.reads += 1;
    if (!state.isRight) throw refused;
    return read();
  });
  return { refused, state, store };
}

describe('a store that backs off', () => {
  it('asks once after a refused login, and gives every read the same error', async () => {
    const { refused, state, store } = refusing();
    const careful = backOff(store);
    await expect(careful.dataset()).rejects.toBe(refused);
    state.isRight = true;
    const { signal } = new AbortController();
    await expect(careful.entities(['ada-okafor'])).rejects.toBe(refused);
    await expect(careful.withSignal(signal).dataset()).rejects.toBe(refused);
    expect(state.reads).toBe(1);
  });

  it('shares the next attempt among all who ask, and recovers by itself', async () => {
    const { refused, state, store } = refusing();
    const careful = backOff(store, 0);
    await expect(careful.dataset()).rejects.toBe(refused);
    const refusals = await Promise.allSettled(Array.from({ length: 20 }, () => careful.dataset()));
    expect(refusals.every(({ status }) => status === 'rejected')).toBe(true);
    expect(state.reads).toBe(2);
    state.isRight = true;
    expect((await careful.dataset()).revision).toBe(FIXTURE.revision);
  });

  it('ends the wait for another attempt with each of the signals that a read has', async () => {
    const { refused, store } = refusing();
    let isHanging = false;
    const hanging = watchedStore(store, (read) => (isHanging ? new Promise<never>(() => {}) : read()));
    const careful = backOff(hanging, 0);
    await expect(careful.dataset()).rejects.toBe(refused);
    isHanging = true;
    const [first, second] = [new AbortController(), new AbortController()];
    const reading = careful.withSignal(first.signal).withSignal(second.signal).dataset();
    first.abort(new Error('The client is gone.'));
    await expect(reading).rejects.toThrow('The client is gone.');
  });

  it('leaves other errors as they are', async () => {
    const down = new StoreError('UNAVAILABLE', 'Neo4j is down.');
    let reads = 0;
    const store = watchedStore(memoryStore(FIXTURE), async () => {
      reads += 1;
      throw down;
    });
    const careful = backOff(store);
    for (let i = 0; i < 3; i++) await expect(careful.dataset()).rejects.toBe(down);
    expect(reads).toBe(3);
  });
});

describeNeo4j('a Neo4j whose password was changed', () => {
  it('is not asked again and again, and answers when the password is right again', async () => {
    await emptyDatabase();
    const user = { name: 'reader_of_tests', password: 'first-word' };
    const setPassword = (password: string) =>
      cypher('ALTER USER $name SET PASSWORD $password CHANGE NOT REQUIRED', { name: user.name, password });
    await cypher('CREATE OR REPLACE USER $name SET PASSWORD $password CHANGE NOT REQUIRED', user);
    onTestFinished(async () => void (await cypher('DROP USER $name', { name: user.name })));
    const proxy = await boltProxy(testNeo4j().uri);
    const connection = { uri: proxy.uri, user: user.name, password: user.password };
    const store = backOff(await openNeo4jStore(connection), 6_000);
    onTestFinished(async () => {
      await store.close();
      await proxy.cut();
    });

    await setPassword('second-word');
    await proxy.cut();
    await proxy.mend();
    await expect.poll(() => codeOf(store)).toBe('UNAUTHENTICATED');
    const before = proxy.connections();
    const codes = await Promise.all(Array.from({ length: 100 }, () => codeOf(store)));
    expect(new Set(codes)).toEqual(new Set(['UNAUTHENTICATED']));
    // One attempt may have been due.
    expect(proxy.connections() - before).toBeLessThanOrEqual(1);

    await setPassword(user.password);
    await expect.poll(() => codeOf(store)).toBe('EMPTY');
  });
});
