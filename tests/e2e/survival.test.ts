import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';
import { MAY_REJECT, serve } from './command.js';

/** Lists whose items differ: one waits for what it looks up, while a later one fails at once. */
const MISTYPED = [
  '{relationships(first:100){edges{node{qualifiers{entities{id}} support(knownOn:"2018-05-32"){origins}}}}}',
  '{relationships(first:100){edges{node{qualifiers{entities{id}} evidence(knownOn:"2018-05-32"){id}}}}}',
  '{entity(id:"visit-report"){... on Work{soleSupportOf(first:100){edges{node{qualifiers{entities{name}} support(knownOn:"30 May 2018"){firm}}}}}}}',
];

async function outlivesMistypedDates(env: Readonly<Record<string, string>>): Promise<void> {
  const { url, process } = await serve([], env);
  for (const query of MISTYPED) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('Expected an EDTF date'),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  }
  expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
  expect(process.exitCode).toBe(null);
}

describe('a service on the memory store', () => {
  it('outlives a rejection that nothing handles, and prints it', async () => {
    const bug = 'process.once("SIGUSR2", () => Promise.reject(new Error("planted")))';
    const { url, process, until } = await serve([], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(bug)}`,
      [MAY_REJECT]: 'yes',
    });
    process.kill('SIGUSR2');
    await until(/A promise was rejected and nothing handled it.*\nError: planted\n/);
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
  });

  it('outlives a mistyped date', () => outlivesMistypedDates({}));
});

describeNeo4j('a service', () => {
  it('outlives a mistyped date', async () => {
    const neo4j = testNeo4j();
    await load(await readDataset('seed/article'), neo4j);
    await outlivesMistypedDates({
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    });
  });
});
