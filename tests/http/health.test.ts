import { describe, expect, it } from 'vitest';
import { StoreError, type StoreErrorCode } from '../../src/domain/errors.js';
import { STORE_ERROR_SENTENCES } from '../../src/error-table.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore, unreadStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from '../api/watched-store.js';
import { listen, question } from './service.js';

/** A store in trouble: what a Neo4j that is down, empty or loading is to the service. */
function failing(code: StoreErrorCode) {
  return watchedStore(memoryStore(FIXTURE), async () => {
    throw new StoreError(code, `Reason: ${code}.`);
  });
}

describe('health', () => {
  it('is live as long as the process answers, whatever the store', async () => {
    const { ask } = await listen(failing('UNAVAILABLE'));
    const response = await ask('/health/live');
    expect([response.status, await response.json()]).toEqual([200, { status: 'live' }]);
  });

  it('is ready when the store answers, and says which store and which revision', async () => {
    const { ask } = await listen();
    const response = await ask('/health/ready');
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ready', store: 'memory', revision: FIXTURE.revision },
    ]);
  });

  it.each(['UNAVAILABLE', 'EMPTY', 'LOADING'] as const)('is not ready and says why: %s', async (code) => {
    const { ask } = await listen(failing(code));
    const response = await ask('/health/ready');
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      503,
      '5',
      {
        status: 'not ready',
        store: 'memory',
        code,
        reason: STORE_ERROR_SENTENCES[code],
        requestId: expect.any(String),
      },
    ]);
  });

  it('is live and not ready while the dataset is read, which questions are told', async () => {
    const store = unreadStore();
    let isStarting = true;
    const { ask } = await listen(store, { isStarting: () => isStarting });
    const starting = {
      status: 'not ready',
      store: 'memory',
      code: 'STARTING',
      reason: 'The service is starting. Ask again in a few seconds.',
      requestId: expect.any(String),
    };
    expect((await ask('/health/live')).status).toBe(200);
    const ready = await ask('/health/ready');
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toEqual([
      503,
      '5',
      starting,
    ]);
    const early = await ask('/graphql', question('{ dataset { title } }'));
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await early.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_LOADING' } }] });

    store.replace(FIXTURE);
    expect((await ask('/health/ready')).status).toBe(503);
    isStarting = false;
    expect(await (await ask('/health/ready')).json()).toMatchObject({ status: 'ready' });
    const answer = await ask('/graphql', question('{ dataset { title } }'));
    expect(await answer.json()).toEqual({ data: { dataset: { title: FIXTURE.title } } });
  });

  it('is never answered from a cache', async () => {
    const { ask } = await listen();
    for (const path of ['/health/live', '/health/ready']) {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
    }
  });
});
