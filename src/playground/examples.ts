import type { GraphQLRequest } from './graphql-request.js';

/** A query of the collection, in words and as GraphQL; its variables have their values in the query. */
export interface Example extends GraphQLRequest {
  readonly words: string;
}

const files = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example queries in the order of their files' numbers. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({
    words: /^# (.*)/.exec(query)?.[1] ?? '',
    query,
    variables: '',
    operationName: /^query (\w+)/m.exec(query)?.[1] ?? null,
  }));
