import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import { StoreError, type StoreErrorCode } from '../../src/domain/errors.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { ask } from './ask.js';
import { watchedStore } from './watched-store.js';

const failing = (error: unknown) =>
  watchedStore(memoryStore(FIXTURE), async () => {
    throw error;
  });

/** The status and headers as HTTP has them. */
async function http(store: GraphStore, query: string) {
  const api = createApi(store, DEFAULT_LIMITS, { log: { error: () => {} } });
  await api.start();
  const { status, headers } = await api.executeHTTPGraphQLRequest({
    method: 'POST',
    headers: new HeaderMap([['content-type', 'application/json']]),
    search: '',
    body: { query },
  });
  await api.stop();
  return { status: status ?? 200, retryAfter: headers.get('retry-after') };
}

describe('errors', () => {
  it.each([
    ['UNAVAILABLE', 'STORE_UNAVAILABLE'],
    ['UNAUTHENTICATED', 'STORE_UNAVAILABLE'],
    ['TOO_OLD', 'STORE_UNAVAILABLE'],
    ['EMPTY', 'STORE_EMPTY'],
    ['LOADING', 'STORE_LOADING'],
  ] as const)(
    'say that the store is %s, and when to ask again',
    async (code: StoreErrorCode, graphqlCode) => {
      const store = failing(new StoreError(code, 'Expected a store, but there is none. Start it.'));
      expect(await ask(store, '{ dataset { title } }')).toEqual({
        data: { dataset: null },
        errors: [
          {
            message: 'Expected a store, but there is none. Start it.',
            locations: [{ line: 1, column: 3 }],
            path: ['dataset'],
            extensions: { code: graphqlCode },
          },
        ],
      });
      expect(await http(store, '{ dataset { title } }')).toEqual({ status: 503, retryAfter: '5' });
    },
  );

  it('say nothing of a bug of ours but the reference under which the log has it', async () => {
    const logged: string[] = [];
    const bug = new TypeError('secret: cannot read properties of undefined');
    const api = createApi(failing(bug), DEFAULT_LIMITS, {
      log: { error: (line) => logged.push(line) },
    });
    const { body } = await api.executeOperation({ query: '{ dataset { title } }' });
    const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
    const reference = String(error?.extensions?.reference);
    expect(error).toMatchObject({
      message: `Something went wrong on the server's side. Its log has the details under ${reference}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged).toEqual([`${reference}: ${bug.stack}`]);
  });

  it('say that the time is up, and leave what came before', async () => {
    const store = memoryStore(FIXTURE);
    const slow = watchedStore(store, (read, name) =>
      name === 'candidates' ? new Promise(() => {}) : read(),
    );
    const query = '{ dataset { title } search(text: "Ada") { score } }';
    expect(await ask(slow, query, {}, { ...DEFAULT_LIMITS, deadlineMs: 50 })).toEqual({
      data: { dataset: { title: 'The mill at Northbridge' }, search: null },
      errors: [
        {
          message:
            'Expected an answer within 50 milliseconds, but it takes longer. Ask for less, or narrow the filter. (The limit is deadlineMs; ATTEST_DEADLINE_MS sets it.)',
          locations: [{ line: 1, column: 21 }],
          path: ['search'],
          extensions: { code: 'DEADLINE_EXCEEDED', limit: 'deadlineMs', max: 50 },
        },
      ],
    });
  });

  it('come in the order of the fields, whichever failed first', async () => {
    const store = watchedStore(memoryStore(FIXTURE), async (read, name) => {
      if (name === 'dataset') throw new StoreError('LOADING', 'The second.');
      return read();
    });
    const { errors } = await ask(
      store,
      '{ a: search(text: "Ada", first: 0) { score } dataset { title } b: search(text: "", first: 0) { score } }',
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT' },
      { code: 'STORE_LOADING' },
      { code: 'BAD_USER_INPUT' },
    ]);
  });

  it('have the status of HTTP where there is no answer at all', async () => {
    const store = memoryStore(FIXTURE);
    expect(await http(store, '{ dataset { title } }')).toEqual({ status: 200, retryAfter: undefined });
    expect(await http(store, '{ search(text: "Ada", first: 0) { score } }')).toMatchObject({ status: 200 });
    expect(await http(store, '{ nothing }')).toMatchObject({ status: 400 });
    expect(await http(store, '{ nothing')).toMatchObject({ status: 400 });
    expect(await http(store, 'query($a: ID!) { entity(id: $a) { id } }')).toMatchObject({ status: 400 });
    const deep = '{ dataset { '.concat('x: vocabulary { type } '.repeat(2_000), '} }');
    expect(await http(store, deep)).toMatchObject({ status: 400 });
  });
});
