import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/domain/errors.js';
import { requestIdOf } from '../../src/http/request-log.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from '../api/watched-store.js';
import { listen, logOf, question } from './service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const PRIVATE = 'Cannot reach Neo4j at bolt://10.1.2.3:7687 as "newsroom"';
const unreachable = () =>
  watchedStore(memoryStore(FIXTURE), async () => {
    throw new StoreError('UNAVAILABLE', PRIVATE);
  });

describe('the id of a request', () => {
  it('is in the header of every answer, and in every error', async () => {
    const { ask } = await listen();
    for (const answer of [
      ask('/health/live'),
      ask('/schema.graphql'),
      ask('/%zz', { headers: { accept: 'application/json' } }),
      ask('/nowhere', { headers: { accept: 'application/json' } }),
      ask('/graphql', question('{ dataset { title } }')),
      ask('/graphql', question('{ nothing }')),
      ask('/graphql', question('{ nothing')),
      ask('/graphql?query={__typename}'),
      ask('/graphql', { ...question(''), body: '[]' }),
      ask('/graphql', { ...question(''), body: '{"query":' }),
      ask('/graphql', question('{ search(text: "Ada", first: 0) { score } }')),
    ]) {
      const response = await answer;
      const id = response.headers.get('x-request-id');
      expect(id).toMatch(UUID);
      const text = await response.text();
      for (const [, inError] of text.matchAll(/"requestId":"([^"]*)"/g)) expect(inError).toBe(id);
      expect(text.includes('"requestId"')).toBe(/"errors?":/.test(text));
    }
  });

  it('is the one that came with the request, where that has a safe form', () => {
    const idOf = (given: string) => requestIdOf({ headers: { 'x-request-id': given } });
    expect(idOf('7f0c.A_b-9')).toBe('7f0c.A_b-9');
    for (const unsafe of ['', ' ', 'a b', 'a\nb', '<script>', 'a'.repeat(65), 'ünïcode', '"', 'a,b']) {
      expect(idOf(unsafe)).toMatch(UUID);
    }
    expect(requestIdOf({ headers: {} })).toMatch(UUID);
  });

  it('leads to one line of the log, with the name of the operation and the milliseconds', async () => {
    const lines: Record<string, unknown>[] = [];
    const { ask } = await listen(undefined, { logLevel: 'info', logTo: logOf(lines) });
    const { headers } = question('query Titles { dataset { title } }');
    const asked = question('query Titles { dataset { title } }');
    await ask('/graphql?secret=1', { ...asked, headers: { ...headers, 'x-request-id': 'mine' } });
    const answered = () => lines.filter(({ msg }) => msg === 'answered');
    await expect.poll(answered).toHaveLength(1);
    expect(answered()).toEqual([
      expect.objectContaining({
        reqId: 'mine',
        method: 'POST',
        path: '/graphql',
        status: 200,
        operationName: 'Titles',
        ms: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|title/);
  });

  it('leads to what only the operator may know', async () => {
    const lines: Record<string, unknown>[] = [];
    const { ask } = await listen(unreachable(), { logLevel: 'error', logTo: logOf(lines) });
    const response = await ask('/graphql', question('{ a: dataset { title } b: dataset { title } }'));
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toMatchObject([
      503,
      { errors: [{ message: 'The store cannot be reached. Ask again in a few seconds.' }, {}] },
    ]);
    expect(text).not.toMatch(/bolt|newsroom|10\.1/);
    expect(lines).toEqual([
      expect.objectContaining({
        reqId: response.headers.get('x-request-id'),
        msg: 'The store failed.',
        err: expect.objectContaining({ message: PRIVATE }),
      }),
    ]);
  });

  it('is the way from a failed readiness to its reason', async () => {
    const lines: Record<string, unknown>[] = [];
    const { ask } = await listen(unreachable(), { logLevel: 'warn', logTo: logOf(lines) });
    const response = await ask('/health/ready');
    const id = response.headers.get('x-request-id');
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        status: 'not ready',
        store: 'memory',
        code: 'UNAVAILABLE',
        reason: 'The store cannot be reached. Ask again in a few seconds.',
        requestId: id,
      },
    ]);
    expect(lines).toEqual([
      expect.objectContaining({ reqId: id, err: expect.objectContaining({ message: PRIVATE }) }),
    ]);
  });
});
