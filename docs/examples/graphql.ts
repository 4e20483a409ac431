/* Asks in GraphQL, without a server: all that schema.graphql offers. */
import { createApi, openDataset } from 'attest-graph';

const store = await openDataset('my-dataset');
const api = createApi(store);

const query = `
  query ($text: String!) {
    search(text: $text, first: 1) { entity { id name } }
  }`;
const { body } = await api.executeOperation({ query, variables: { text: 'kardashian' } });
if (body.kind !== 'single') throw new Error('Expected one result.');
const { data, errors } = body.singleResult;
console.log(JSON.stringify(errors ?? data));

await api.stop();
await store.close();
