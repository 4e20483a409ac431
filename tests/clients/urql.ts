import { createClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { OpenClient } from './client.js';

export const openUrql: OpenClient = (url, fetch) => {
  const client = createClient({
    url,
    fetch,
    // It would ask by GET, which the service answers only with a header that no other site's page can send.
    preferGetMethod: false,
    // Its log notes each type that has no id. It keeps such objects within their parents, as it should.
    exchanges: [cacheExchange({ logger: () => {} }), fetchExchange],
  });
  return {
    visit: async ({ query }) => {
      const { error } = await client.query(query, {}, { requestPolicy: 'network-only' });
      if (error) throw error;
    },
    read: ({ query }) => client.readQuery(query, {}, { requestPolicy: 'cache-only' })?.data ?? null,
  };
};
