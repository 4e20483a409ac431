import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import type { OpenClient } from './client.js';

export const openApollo: OpenClient = (uri, fetch) => {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri, fetch }) });
  return {
    visit: async ({ query }) => {
      await client.query({ query: parse(query), fetchPolicy: 'network-only' });
    },
    read: ({ query }) => client.readQuery({ query: parse(query) }),
  };
};
