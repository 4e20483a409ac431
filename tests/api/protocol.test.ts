import { createHash } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { ask } from './ask.js';

const QUERY = '{ dataset { title } }';
const TITLE = { data: { dataset: { title: 'The mill at Northbridge' } } };

async function startApi() {
  const api = createApi(memoryStore(FIXTURE), DEFAULT_LIMITS);
  await api.start();
  return async (request: { search?: string; body?: unknown; headers?: [string, string][] }) => {
    const { status, body } = await api.executeHTTPGraphQLRequest({
      method: request.body === undefined ? 'GET' : 'POST',
      headers: new HeaderMap(request.headers ?? [['content-type', 'application/json']]),
      search: request.search ?? '',
      body: request.body ?? '',
    });
    if (body.kind !== 'complete') throw new Error('Expected a whole answer.');
    return { status: status ?? 200, answer: JSON.parse(body.string) };
  };
}

describe('the protocol', () => {
  it('lets a playground ask for the whole schema', async () => {
    const { data } = await ask(
      memoryStore(FIXTURE),
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    );
    const schema = buildClientSchema(data as IntrospectionQuery);
    expect(schema.getType('RelationshipType')?.description).toContain('What connects subject and object.');
  });

  it('answers GET', async () => {
    const send = await startApi();
    expect(await send({ search: `?query=${encodeURIComponent(QUERY)}` })).toEqual({
      status: 200,
      answer: TITLE,
    });
  });

  it('refuses what a page of another site could send', async () => {
    const send = await startApi();
    const { status } = await send({ search: `?query=${encodeURIComponent(QUERY)}`, headers: [] });
    expect(status).toBe(400);
  });

  it('keeps queries that are sent with their hash, and asks for those that it has not', async () => {
    const send = await startApi();
    const sha256Hash = createHash('sha256').update(QUERY).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect((await send({ body: { extensions } })).answer).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect((await send({ body: { query: QUERY, extensions } })).answer).toEqual(TITLE);
    expect((await send({ body: { extensions } })).answer).toEqual(TITLE);
  });

  it('runs the operation that is named', async () => {
    const send = await startApi();
    const query = `query A ${QUERY} query B { dataset { description } }`;
    expect((await send({ body: { query, operationName: 'A' } })).answer).toEqual(TITLE);
    expect((await send({ body: { query, operationName: 'C' } })).answer).toMatchObject({
      errors: [{ message: 'Unknown operation named "C".' }],
    });
  });
});
