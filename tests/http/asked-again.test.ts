import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import type { ServerOptions } from '../../src/http/create-server.js';
import { draft } from '../../src/store/audits/draft.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { edition } from '../api/edition.js';
import { watchedStore } from '../api/watched-store.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { type ListeningService, listen, question } from './service.js';

const FIRST = edition('first');
const SECOND = edition('second');

const ADA = '{ entity(id: "ada") { name relationships { edges { other { name } } } } }';
const answerOf = (name: string) => ({
  data: {
    entity: { name: `Ada (${name})`, relationships: { edges: [{ other: { name: `Bruno (${name})` } }] } },
  },
});

/** A database that has just started takes its time to plan a question. */
const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 100_000 };

/** A service that counts the reads of its store, by name. */
async function counted(store: GraphStore, options: Partial<ServerOptions> = {}) {
  const reads: string[] = [];
  const service = await listen(
    watchedStore(store, (read, name) => {
      reads.push(name);
      return read();
    }),
    { limits: PATIENT, ...options },
  );
  /** What the store was asked since this was last called. */
  const readsSince = () => reads.splice(0);
  return { ...service, readsSince };
}

/** As a client asks that lets its cache revalidate. */
const get = ({ ask }: Pick<ListeningService, 'ask'>, query: string, headers: Record<string, string> = {}) =>
  ask(`/graphql?${new URLSearchParams({ query })}`, {
    headers: { 'apollo-require-preflight': 'yes', ...headers },
  });

const tagOf = (response: Response) => String(response.headers.get('etag'));

interface Replaceable {
  readonly store: GraphStore;
  replace(dataset: Dataset): Promise<void>;
}

function claims(open: (dataset: Dataset) => Promise<Replaceable>): void {
  it('is answered from what was answered: the store is asked for its revision alone', async () => {
    const { store } = await open(FIRST);
    const { ask, readsSince } = await counted(store);
    const first = await ask('/graphql', question(ADA));
    expect(await first.json()).toEqual(answerOf('first'));
    expect(readsSince()).not.toContain('dataset');

    const again = await ask('/graphql', question(ADA));
    expect(await again.json()).toEqual(answerOf('first'));
    expect(readsSince()).toEqual(['dataset']);
    const head = ({ status, headers }: Response) => [
      status,
      ...['etag', 'cache-control', 'vary', 'content-type'].map((name) => headers.get(name)),
    ];
    expect(head(again)).toEqual(head(first));
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });

  it('is not executed for a client that has the answer: 304, without a body', async () => {
    const { store } = await open(FIRST);
    const before = await counted(store);
    const first = await get(before, ADA);
    // Another process, which has answered nothing yet.
    const { ask, readsSince } = await counted(store);
    const again = await get({ ask }, ADA, { 'if-none-match': `"other", ${tagOf(first)}` });
    expect([again.status, await again.text(), tagOf(again)]).toEqual([304, '', tagOf(first)]);
    expect(again.headers.get('cache-control')).toBe('private, no-cache');
    expect(again.headers.get('vary')).toBe('accept, accept-encoding');
    expect(readsSince()).toEqual(['dataset']);
  });

  it('has the answer of the revision that is there', async () => {
    const { store, replace } = await open(FIRST);
    const service = await counted(store);
    const first = await get(service, ADA);
    expect(await first.json()).toEqual(answerOf('first'));
    await replace(SECOND);
    const second = await get(service, ADA, { 'if-none-match': tagOf(first) });
    expect([second.status, await second.json()]).toEqual([200, answerOf('second')]);
    await replace(FIRST);
    const third = await get(service, ADA, { 'if-none-match': tagOf(second) });
    expect([third.status, await third.json(), tagOf(third)]).toEqual([200, answerOf('first'), tagOf(first)]);
  });
}

describe('a question that is asked again (memory)', () =>
  claims(async (dataset) => {
    const store = memoryStore(dataset);
    return { store, replace: async (next) => store.replace(next) };
  }));

describeNeo4j('a question that is asked again', () =>
  claims(async (dataset) => {
    await load(dataset, testNeo4j());
    const store = await openNeo4jStore(testNeo4j());
    onTestFinished(() => store.close());
    return {
      store,
      replace: async (next) => {
        await load(next, testNeo4j());
      },
    };
  }),
);

describe('what an answer is kept for', () => {
  const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
    ...question(''),
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const TWO = 'query A($id: ID!) { entity(id: $id) { id } } query B($id: ID!) { entity(id: $id) { name } }';

  it('is the operation, its name and the variables, and the media type that is accepted', async () => {
    const { ask } = await counted(memoryStore(FIRST));
    const asked = [
      { query: TWO, operationName: 'A', variables: { id: 'ada' } },
      { query: TWO, operationName: 'B', variables: { id: 'ada' } },
      { query: TWO, operationName: 'B', variables: { id: 'bruno' } },
      { query: `${TWO} `, operationName: 'B', variables: { id: 'bruno' } },
    ];
    const expected = [
      { data: { entity: { id: 'ada' } } },
      { data: { entity: { name: 'Ada (first)' } } },
      { data: { entity: { name: 'Bruno (first)' } } },
      { data: { entity: { name: 'Bruno (first)' } } },
    ];
    for (const round of ['first', 'again']) {
      const answers = await Promise.all(asked.map((body) => ask('/graphql', post(body))));
      expect([round, await Promise.all(answers.map((it) => it.json()))]).toEqual([round, expected]);
      expect(new Set(answers.map(tagOf)).size).toBe(asked.length);
    }
    const [body] = asked;
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json']) {
      const answer = await ask('/graphql', post(body ?? {}, { accept }));
      expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    }
  });

  it('are the limits of the service, too', async () => {
    const store = memoryStore(FIRST);
    const [one, other] = [
      await counted(store),
      await counted(store, { limits: { ...PATIENT, pageSize: 7 } }),
    ];
    expect(tagOf(await get(one, ADA))).not.toBe(tagOf(await get(other, ADA)));
  });

  it('is a GET as well as a POST, by the text or by its hash', async () => {
    const { ask, readsSince } = await counted(memoryStore(FIRST));
    const sha256Hash = createHash('sha256').update(ADA).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const posted = await ask('/graphql', post({ query: ADA, extensions }));
    readsSince();
    const answers = [
      await ask('/graphql', post({ extensions })),
      await get({ ask }, ADA),
      await ask(`/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions) })}`, {
        headers: { 'content-type': 'application/json' },
      }),
    ];
    for (const answer of answers) {
      expect(await answer.json()).toEqual(answerOf('first'));
      expect(tagOf(answer)).toBe(tagOf(posted));
    }
    expect(readsSince()).toEqual(['dataset', 'dataset', 'dataset']);
  });

  it('is no question that GraphQL over HTTP refuses: it is refused as ever', async () => {
    const { ask } = await counted(memoryStore(FIRST));
    const known = await get({ ask }, ADA);
    const tag = { 'if-none-match': tagOf(known) };
    const path = `/graphql?${new URLSearchParams({ query: ADA })}`;
    const form = { 'content-type': 'text/plain', 'apollo-require-preflight': 'yes' };
    const refused: [number, Promise<Response>][] = [
      [400, ask(path, { headers: tag })],
      [415, ask(path, { headers: { ...tag, ...form } })],
      [406, get({ ask }, ADA, { ...tag, accept: 'text/html' })],
      [400, get({ ask }, '', tag)],
      [400, ask(`${path}&query=x`, { headers: { ...tag, 'content-type': 'application/json' } })],
      [400, ask(`${path}&variables=[1]`, { headers: { ...tag, 'content-type': 'application/json' } })],
      [400, ask('/graphql', { ...post([{ query: ADA }]) })],
      [
        400,
        ask(
          '/graphql',
          post({ query: ADA, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
        ),
      ],
    ];
    for (const [status, answer] of refused) {
      const { headers, status: given } = await answer;
      expect([given, headers.get('etag'), headers.get('cache-control')]).toEqual([status, null, 'no-store']);
    }
  });

  it('is not a value that JSON writes as another', async () => {
    const { ask } = await counted(memoryStore(FIRST));
    const query = 'query($first: Int) { entities(first: $first) { totalCount } }';
    const asked = (first: string) =>
      ask('/graphql', { ...post({}), body: `{"query":"${query}","variables":{"first":${first}}}` });
    expect((await asked('null')).status).toBe(200);
    expect((await asked('1e999')).status).toBe(400);
  });

  it('needs no revision where the answer is the same for all', async () => {
    const { ask, readsSince } = await counted(memoryStore(FIRST));
    const query = '{ __schema { queryType { name } } }';
    const expected = { data: { __schema: { queryType: { name: 'Query' } } } };
    const first = await get({ ask }, query);
    expect(await first.json()).toEqual(expected);
    expect(await (await get({ ask }, query)).json()).toEqual(expected);
    expect((await get({ ask }, query, { 'if-none-match': tagOf(first) })).status).toBe(304);
    expect(readsSince()).toEqual([]);
  });
});

describe('an answer that is not complete', () => {
  const UNKNOWN = '{ dataset { title } relationships(filter: { about: ["nobody"] }) { totalCount } }';
  const UNDATED =
    '{ entity(id: "harrow-mills") { relationships(filter: {knownOn: "2019-01-10", undatedReports: INCLUDE}) { totalCount } } }';
  const STOPPED = '{ connection(from: "ada", to: "bruno") { report { complete } } }';
  const middle = ['carla', 'dora'];
  const twoPaths = resolve({
    title: 'Two paths',
    description: null,
    entities: [
      ...['ada', 'bruno', ...middle].map((id) => draft.plain('Person', id, id)),
      draft.work('report', 'Report'),
    ],
    relationships: middle.flatMap((id) =>
      ['ada', 'bruno'].map((end) =>
        draft.relationship(`${end}-${id}`, [end, 'ADVOCATED_FOR', id], [draft.evidence('report', id)]),
      ),
    ),
  });

  it.each([
    ['an error', FIXTURE, UNKNOWN, {}, { errors: [expect.anything()] }],
    ['a notice', FIXTURE, UNDATED, {}, { extensions: { notices: [expect.anything()] } }],
    [
      'a search that was stopped',
      twoPaths,
      STOPPED,
      { candidates: 1 },
      { data: { connection: { report: { complete: false } } } },
    ],
  ])('is given once, and kept nowhere: %s', async (_, dataset, query, limits, expected) => {
    const { ask, readsSince } = await counted(memoryStore(dataset), {
      limits: { ...DEFAULT_LIMITS, ...limits },
    });
    const first = await get({ ask }, query);
    expect(await first.json()).toMatchObject(expected);
    expect([first.headers.get('etag'), first.headers.get('cache-control')]).toEqual([null, 'no-store']);
    const reads = readsSince();
    await get({ ask }, query);
    expect(readsSince()).toEqual(reads);
  });
});

/** A store whose reads wait, but for those of its revision, until the gate is opened. */
function waiting(inner: GraphStore) {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const reads: string[] = [];
  const ends: unknown[] = [];
  const watch = (store: GraphStore, signal?: AbortSignal): GraphStore => ({
    ...watchedStore(store, async (read, name) => {
      reads.push(name);
      if (name === 'dataset') return read();
      await new Promise<void>((resolve) => {
        gate.then(resolve);
        signal?.addEventListener('abort', () => resolve());
      });
      try {
        return await read();
      } catch (error) {
        ends.push(error);
        throw error;
      }
    }),
    withSignal: (another) => watch(store.withSignal(another), another),
  });
  const times = (name: string) => reads.filter((it) => it === name).length;
  return { store: watch(inner), open, ends, times };
}

describe('who asks while the same is being answered', () => {
  const NAME = '{ entity(id: "ada") { name } }';
  const nameOf = (name: string) => ({ data: { entity: { name: `Ada (${name})` } } });

  it('has that answer, of one execution', async () => {
    const { store, open, times } = waiting(memoryStore(FIRST));
    const { ask } = await listen(store);
    const first = ask('/graphql', question(NAME));
    await expect.poll(() => times('entities')).toBe(1);
    const second = ask('/graphql', question(NAME));
    await expect.poll(() => times('dataset')).toBe(1);
    open();
    for (const answer of await Promise.all([first, second]))
      expect(await answer.json()).toEqual(nameOf('first'));
    expect(times('entities')).toBe(1);
  });

  it('has it though the first hangs up; the work ends when all have', async () => {
    const { store, open, ends, times } = waiting(memoryStore(FIRST));
    const { ask } = await listen(store);
    const clients = [new AbortController(), new AbortController(), new AbortController()] as const;
    const sent = (client: AbortController, query = NAME) =>
      ask('/graphql', { ...question(query), signal: client.signal }).catch((error: Error) => error.name);
    const first = sent(clients[0]);
    await expect.poll(() => times('entities')).toBe(1);
    const second = ask('/graphql', question(NAME));
    await expect.poll(() => times('dataset')).toBe(1);
    clients[0].abort();
    expect(await first).toBe('AbortError');

    const alone = [sent(clients[1], `${NAME} # alone`), sent(clients[2], `${NAME} # alone`)];
    await expect.poll(() => times('entities')).toBe(2);
    await expect.poll(() => times('dataset')).toBe(2);
    clients[1].abort();
    clients[2].abort();
    expect(await Promise.all(alone)).toEqual(['AbortError', 'AbortError']);
    await expect.poll(() => ends.length).toBe(1);

    open();
    expect(await (await second).json()).toEqual(nameOf('first'));
    expect(ends).toHaveLength(1);
  });

  it('has an answer of their own where another revision has come since the first asked', async () => {
    const inner = memoryStore(FIRST);
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const reads: string[] = [];
    const store = watchedStore(inner, async (read, name) => {
      reads.push(name);
      const isFirst = reads.length === 1;
      const answer = await read();
      if (isFirst) await gate;
      return answer;
    });
    const { ask } = await listen(store);
    const first = ask('/graphql', question(NAME));
    await expect.poll(() => reads.length).toBe(1);
    inner.replace(SECOND);
    const second = ask('/graphql', question(NAME));
    await expect.poll(() => reads).toContain('dataset');
    open();
    expect(await (await first).json()).toEqual(nameOf('first'));
    expect(await (await second).json()).toEqual(nameOf('second'));
  });

  it('has an error of their own, with the id of their own request', async () => {
    const { store, open, times } = waiting(memoryStore(FIXTURE));
    const { ask } = await listen(store);
    const query = '{ relationships(filter: { about: ["nobody"] }) { totalCount } }';
    const first = ask('/graphql', question(query));
    await expect.poll(() => times('currentIds')).toBe(1);
    const second = ask('/graphql', question(query));
    await expect.poll(() => times('dataset')).toBe(1);
    open();
    for (const answer of await Promise.all([first, second])) {
      const requestId = answer.headers.get('x-request-id');
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { requestId } }] });
    }
  });
});

describe('the cache of answers', () => {
  it.each(['br', 'gzip', 'identity'])('gives them as they are accepted: %s', async (coding) => {
    const { ask, readsSince } = await counted(memoryStore(FIRST));
    const fields = Array.from({ length: 40 }, (_, i) => `a${i}: entity(id: "ada") { name }`);
    const expected = { data: Object.fromEntries(fields.map((_, i) => [`a${i}`, { name: 'Ada (first)' }])) };
    const tags = new Set<string>();
    for (let round = 1; round <= 3; round += 1) {
      const sent = question(`{ ${fields.join(' ')} }`);
      const answer = await ask('/graphql', {
        ...sent,
        headers: { ...sent.headers, 'accept-encoding': coding },
      });
      expect(await answer.json()).toEqual(expected);
      const given = ['content-encoding', 'vary', 'cache-control'].map((name) => answer.headers.get(name));
      expect(given).toEqual([
        coding === 'identity' ? null : coding,
        'accept, accept-encoding',
        'private, no-cache',
      ]);
      tags.add(tagOf(answer));
    }
    expect(tags.size).toBe(1);
    expect(readsSince().slice(-2)).toEqual(['dataset', 'dataset']);
  });

  it('can be off: each request is executed, and a client that has the answer is still told so', async () => {
    const { ask, readsSince } = await counted(memoryStore(FIRST), { cacheBytes: 0 });
    const first = await get({ ask }, ADA);
    const reads = readsSince();
    expect(await (await get({ ask }, ADA)).json()).toEqual(answerOf('first'));
    expect(readsSince()).toEqual(reads);
    expect((await get({ ask }, ADA, { 'if-none-match': tagOf(first) })).status).toBe(304);
    expect(readsSince()).toEqual(['dataset']);
  });

  it('drops what was asked for longest ago where it is full', async () => {
    const { ask, readsSince } = await counted(memoryStore(FIRST), { cacheBytes: 2_000 });
    const asked = async (query: string) => {
      await ask('/graphql', question(query));
      return readsSince();
    };
    const queries = ['a', 'b', 'c', 'd'].map((alias) => `{ ${alias}: entity(id: "ada") { name } }`);
    for (const query of queries) await asked(query);
    expect(await asked(queries[3] ?? '')).toEqual(['dataset']);
    expect(await asked(queries[0] ?? '')).not.toEqual(['dataset']);
  });

  it('says what the operator lets caches do', async () => {
    const service = await counted(memoryStore(FIRST), { cacheControl: 'public, max-age=60' });
    expect((await get(service, ADA)).headers.get('cache-control')).toBe('public, max-age=60');
  });
});

it('leaves other methods as they are', async () => {
  const { url, ask } = await listen(memoryStore(FIRST));
  const known = await get({ ask }, ADA);
  const headers = { 'apollo-require-preflight': 'yes', 'if-none-match': tagOf(known) };
  const status = (method: string) =>
    new Promise((resolve, reject) => {
      const path = `${url}/graphql?${new URLSearchParams({ query: ADA })}`;
      const sent = request(path, { method, headers }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.etag]);
      });
      sent.on('error', reject).end();
    });
  expect(await status('HEAD')).toEqual([405, undefined]);
  expect(await status('OPTIONS')).toEqual([404, undefined]);
});
