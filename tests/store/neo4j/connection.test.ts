import { expect, it } from 'vitest';
import { InputError, StoreError } from '../../../src/domain/errors.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../neo4j/describe-neo4j.js';
import { testNeo4j } from '../../neo4j/driver.js';
import { emptyDatabase } from '../../neo4j/graph.js';
import { load } from '../../neo4j/load.js';
import { BEFORE } from './two-datasets.js';

const thrown = (promise: unknown): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => null,
    (error: unknown) => error,
  );

/** Port 1 of this machine: nothing listens there. */
const NOWHERE = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'irrelevant' };

it('says that there is no server', async () => {
  const expected = new StoreError(
    'UNAVAILABLE',
    'Cannot reach Neo4j at bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1); start it, or correct NEO4J_URI.',
  );
  expect(await thrown(openNeo4jStore(NOWHERE))).toMatchObject({ ...expected, message: expected.message });
  expect(await thrown(load(BEFORE, NOWHERE))).toMatchObject({ ...expected, message: expected.message });
});

it('says that an address is none', async () => {
  expect(await thrown(openNeo4jStore({ ...NOWHERE, uri: 'localhost' }))).toEqual(
    new InputError(
      'Expected NEO4J_URI to be like bolt://localhost:7687 or neo4j://host:7687, but got "localhost".',
    ),
  );
});

it.each([
  ['bolt://neo4j:s3cr3t@host:7687', 'user and a password; give them as NEO4J_USERNAME and NEO4J_PASSWORD'],
  ['neo4j:s3cr3t@host:7687', 'user and a password; give them as NEO4J_USERNAME and NEO4J_PASSWORD'],
  ['bolt://host:7687/people', 'path, but got "/people"; name the database with NEO4J_DATABASE'],
])('refuses more than an address, and repeats no password: %s', async (uri, what) => {
  const error = await thrown(openNeo4jStore({ ...NOWHERE, uri }));
  expect(error).toBeInstanceOf(InputError);
  expect(String(error)).toContain(what);
  expect(String(error)).not.toContain('s3cr3t');
});

describeNeo4j('a connection', () => {
  it('is refused to a wrong user or password', async () => {
    const { uri } = testNeo4j();
    const stranger = { uri, user: 'stranger', password: 'wrong' };
    const message = `Neo4j at ${uri} refused the user "stranger" (Unauthorized); check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    expect(await thrown(openNeo4jStore(stranger))).toMatchObject({ code: 'UNAUTHENTICATED', message });
    expect(await thrown(load(BEFORE, stranger))).toMatchObject({ code: 'UNAUTHENTICATED', message });
  });

  it('to an empty database opens; reading says how to fill it', async () => {
    await emptyDatabase();
    const store = await openNeo4jStore(testNeo4j());
    const message = 'Neo4j holds no dataset yet; load one with attest load DIR.';
    expect(await thrown(store.dataset())).toMatchObject({ code: 'EMPTY', message });
    await store.close();
  });

  it('is to the database that is named', async () => {
    await load(BEFORE, { ...testNeo4j(), database: 'neo4j' });
    const store = await openNeo4jStore({ ...testNeo4j(), database: 'neo4j' });
    expect((await store.dataset()).revision).toBe(BEFORE.revision);
    await store.close();
    const elsewhere = await openNeo4jStore({ ...testNeo4j(), database: 'elsewhere' });
    expect(await thrown(elsewhere.dataset())).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('has no database "elsewhere"; create it, or correct NEO4J_DATABASE.'),
    });
    await elsewhere.close();
  });

  it('that was closed is unavailable', async () => {
    const store = await openNeo4jStore(testNeo4j());
    await store.close();
    expect(await thrown(store.dataset())).toMatchObject({ code: 'UNAVAILABLE' });
  });
});
