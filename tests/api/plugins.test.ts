import type { ApolloServerPlugin } from '@apollo/server';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { createApi } from '../../src/api/create-api.js';
import type { Context } from '../../src/api/request/context.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from './watched-store.js';

/** Writes down what it sees of each execution, as a plugin for tracing or metrics does. */
function recorder(seen: string[]): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue: { attempt, requestId } }) => {
      seen.push(`attempt ${attempt} at ${requestId}`);
      return {
        executionDidStart: async () => ({
          willResolveField: ({ info }) => {
            seen.push(`${info.parentType.name}.${info.fieldName}`);
            return (error) => {
              if (error) seen.push(`${info.fieldName} failed`);
            };
          },
          executionDidEnd: async () => void seen.push('executed'),
        }),
        willSendResponse: async () => void seen.push('answered'),
      };
    },
  };
}

const QUERY = '{ dataset { title } search(text: "Ada", first: 0) { score } }';

it('see each field of an execution', async () => {
  const seen: string[] = [];
  const api = createApi(memoryStore(FIXTURE), DEFAULT_LIMITS, { plugins: [recorder(seen)] });
  await api.executeOperation({ query: QUERY }, { requestId: 'mine' });
  expect(seen).toEqual([
    'attempt 1 at mine',
    'Query.dataset',
    'Dataset.title',
    'Query.search',
    'search failed',
    'executed',
    'answered',
  ]);
});

it('see each attempt at a request, where the dataset changes while it is read', async () => {
  const seen: string[] = [];
  let reads = 0;
  const store = watchedStore(memoryStore(FIXTURE), async (read) => {
    reads += 1;
    const revision = reads < 3 ? `revision ${reads}` : 'the last';
    return { ...(await read()), revision };
  });
  const api = createApi(store, DEFAULT_LIMITS, { plugins: [recorder(seen)] });
  await api.executeOperation(
    { query: '{ dataset { title } relationships { totalCount } }' },
    { requestId: 'mine' },
  );
  expect(seen.filter((line) => line.startsWith('attempt'))).toEqual([
    'attempt 1 at mine',
    'attempt 2 at mine',
  ]);
});
