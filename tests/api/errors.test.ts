import { HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import { StoreError, type StoreErrorCode } from '../../src/domain/errors.js';
import { STORE_ERROR_SENTENCES } from '../../src/error-table.js';
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
async function http(store: GraphStore, query: string, limits = DEFAULT_LIMITS) {
  const api = createApi(store, limits, { log: { error: () => {} } });
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
            message: STORE_ERROR_SENTENCES[code],
            locations: [{ line: 1, column: 3 }],
            path: ['dataset'],
            extensions: { code: graphqlCode },
          },
        ],
      });
      expect(await http(store, '{ dataset { title } }')).toEqual({ status: 503, retryAfter: '5' });
    },
  );

  it('say nothing of a bug of ours; the log has it under the id of the request', async () => {
    const logged: unknown[] = [];
    const bug = new TypeError('secret: cannot read properties of undefined');
    const api = createApi(failing(bug), DEFAULT_LIMITS, {
      log: { error: (details) => logged.push(details) },
    });
    const { body } = await api.executeOperation({ query: '{ dataset { title } }' }, { requestId: 'mine' });
    const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
    expect(error).toMatchObject({
      message:
        "Something went wrong on the server's side. Its log has the details under the id of this request.",
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'mine' },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged).toEqual([{ reqId: 'mine', err: bug }]);
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

  it('have the status of HTTP where the store was silent until the deadline, and nothing came', async () => {
    const silent = watchedStore(memoryStore(FIXTURE), () => new Promise(() => {}));
    const soon = { ...DEFAULT_LIMITS, deadlineMs: 50 };
    expect(await http(silent, '{ dataset { title } }', soon)).toMatchObject({ status: 504 });
    expect(await http(silent, '{ __typename dataset { title } }', soon)).toMatchObject({ status: 200 });
  });

  it('quote what came no further than a reader needs, and write out characters that act', async () => {
    const store = memoryStore(FIXTURE);
    const [long] =
      (await ask(store, `{ relationships(filter: { trueOn: "${'9'.repeat(20_000)}" }) { totalCount } }`))
        .errors ?? [];
    expect(long?.message.length).toBeLessThan(1_000);
    const [acting] =
      (await ask(store, '{ relationships(filter: { trueOn: "a\u202e\u0000" }) { totalCount } }')).errors ??
      [];
    expect(acting?.message).toContain('but got "a\\u202e\\u0000"');
    const ids = Array.from({ length: 3_000 }, (_, index) => `unknown-${index}`);
    const [many] =
      (
        await ask(store, 'query($ids: [ID!]) { relationships(filter: { about: $ids }) { totalCount } }', {
          ids,
        })
      ).errors ?? [];
    expect(JSON.stringify(many).length).toBeLessThan(10_000);
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
