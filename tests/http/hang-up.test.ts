import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { RequestCancelled } from '../../src/domain/errors.js';
import type { ServerOptions } from '../../src/http/create-server.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { untilAborted } from '../../src/store/until-aborted.js';
import { watchedStore } from '../api/watched-store.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testDriver, testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { listen, logOf, question } from './service.js';

const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 600_000 };

/** Sends a question, and hangs up when told to. */
async function asking(store: GraphStore, query: string, options: Partial<ServerOptions> = {}) {
  const { ask } = await listen(store, { limits: PATIENT, ...options });
  const client = new AbortController();
  const answer = ask('/graphql', { ...question(query), signal: client.signal });
  const ended = answer.catch((error: Error) => error.name);
  return async () => {
    client.abort();
    expect(await ended).toBe('AbortError');
  };
}

describe('a client that hangs up', () => {
  it('ends the work of the store in memory: a read under way, and those that would have followed', async () => {
    const reads: string[] = [];
    const ends: unknown[] = [];
    /** Each first read lasts until its signal aborts. */
    const lasting = (store: GraphStore, signal?: AbortSignal): GraphStore => ({
      ...watchedStore(store, async (read, name) => {
        reads.push(name);
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        try {
          return await read();
        } catch (error) {
          ends.push(error);
          throw error;
        }
      }),
      withSignal: (another) => lasting(store.withSignal(another), another),
    });
    const hangUp = await asking(
      lasting(memoryStore(FIXTURE)),
      '{ entity(id: "ada-okafor") { relationships { totalCount } } }',
    );
    await expect.poll(() => reads.length).toBeGreaterThan(0);
    const { length } = reads;
    await hangUp();
    await expect.poll(() => ends).toEqual(Array.from({ length }, () => expect.any(RequestCancelled)));
    expect(reads).toHaveLength(length);
  });
});

it('is no bug: the log has one line for a client that hangs up, however long its answer would be', async () => {
  const lines: Record<string, unknown>[] = [];
  let isAsked = false;
  const waiting = (store: GraphStore, signal: AbortSignal | null): GraphStore => ({
    ...watchedStore(store, () => {
      isAsked = true;
      return untilAborted(new Promise<never>(() => {}), signal);
    }),
    withSignal: (another) => waiting(store, another),
  });
  const fields = Array.from({ length: 40 }, (_, i) => `a${i}: dataset { revision }`);
  const hangUp = await asking(waiting(memoryStore(FIXTURE), null), `{ ${fields.join(' ')} }`, {
    logLevel: 'info',
    logTo: logOf(lines),
  });
  await expect.poll(() => isAsked).toBe(true);
  await hangUp();
  const ofRequest = () => lines.filter(({ reqId }) => reqId !== undefined);
  const line = { level: 30, msg: 'hung up', status: 499, path: '/graphql' };
  await expect.poll(ofRequest).toEqual([expect.objectContaining(line)]);
});

describeNeo4j('a client that hangs up', () => {
  it('ends the work in the database', async () => {
    await load(await readDataset('seed/article'), testNeo4j());
    const store = await openNeo4jStore(testNeo4j());
    onTestFinished(() => store.close());
    const driver = testDriver();
    onTestFinished(() => driver.close());
    const running = async () => (await driver.executeQuery(OTHERS)).records[0]?.get('count');

    const ends: unknown[] = [];
    const watched = watchedStore(store, async (read) => {
      try {
        return await read();
      } catch (error) {
        ends.push(error);
        throw error;
      }
    });
    const paths = Array.from(
      { length: 40 },
      (_, i) =>
        `a${i}: connection(from: "alice-marie-johnson", to: "visit-report", maxHops: 6, maxDegree: ${1000 + i}) { report { pathsConsidered } }`,
    );
    const hangUp = await asking(watched, `{ ${paths.join(' ')} }`);
    await expect.poll(running, { interval: 5 }).toBeGreaterThan(0);
    await hangUp();
    await expect.poll(running).toBe(0);
    expect(ends).toContainEqual(expect.any(RequestCancelled));
  });
});

const OTHERS = `
  SHOW TRANSACTIONS YIELD currentQuery
  WHERE NOT currentQuery STARTS WITH '
  SHOW'
  RETURN count(*) AS count`;
