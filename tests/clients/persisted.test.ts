import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createClient, fetchExchange } from '@urql/core';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { listen } from '../http/service.js';
import { onEachStore } from '../stores.js';

const seed = await readDataset('seed/article');

/** A database that has just started takes its time to plan a question. */
const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 100_000 };

const QUERY = print(parse('query Named($id: ID!) { entity(id: $id) { id name } }'));
const VARIABLES = { id: 'kim-kardashian' };
const ENTITY = { id: 'kim-kardashian', name: 'Kim Kardashian' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What was sent: the method, whether with a text, and the status that came back. */
function recorded() {
  const sent: [method: string, withText: boolean, status: number][] = [];
  const send: typeof fetch = async (url, init) => {
    const withText = `${url} ${init?.body}`.includes('entity');
    const response = await fetch(url, init);
    sent.push([init?.method ?? 'GET', withText, response.status]);
    return response;
  };
  return { sent, send };
}

onEachStore('an operation by its hash', (open) => {
  it('is told once, and then asked for by GET: Apollo Client', async () => {
    const { url } = await listen(await open(seed), { limits: PATIENT });
    const { sent, send } = recorded();
    const ask = async () => {
      const hashed = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
      const link = hashed.concat(new HttpLink({ uri: `${url}/graphql`, fetch: send }));
      const client = new ApolloClient({ cache: new InMemoryCache(), link });
      return (await client.query({ query: parse(QUERY), variables: VARIABLES })).data;
    };
    expect(await ask()).toEqual({ entity: { __typename: 'Person', ...ENTITY } });
    expect(sent.splice(0)).toEqual([
      ['GET', false, 200],
      ['POST', true, 200],
    ]);
    expect(await ask()).toEqual({ entity: { __typename: 'Person', ...ENTITY } });
    expect(sent).toEqual([['GET', false, 200]]);
  });

  it('may be its text, too: urql', async () => {
    const { url } = await listen(await open(seed), { limits: PATIENT });
    const { sent, send } = recorded();
    const client = createClient({
      url: `${url}/graphql`,
      fetch: send,
      preferGetMethod: 'force',
      fetchOptions: { headers: { 'apollo-require-preflight': 'yes' } },
      exchanges: [fetchExchange],
    });
    expect((await client.query(QUERY, VARIABLES)).data).toMatchObject({ entity: ENTITY });
    expect(sent).toEqual([['GET', true, 200]]);
  });
});
