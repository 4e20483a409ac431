import type { FastifyInstance } from 'fastify';
import { expectTypeOf, test } from 'vitest';
import * as attest from '../src/index.js';
import * as testing from '../src/testing.js';

test('a store is opened from a folder, from Neo4j or over a dataset, and is the same to who asks', () => {
  expectTypeOf(attest.openDataset).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(attest.openDataset).returns.resolves.toEqualTypeOf<attest.GraphStore>();
  expectTypeOf(attest.openNeo4j).returns.resolves.toEqualTypeOf<attest.GraphStore>();
  expectTypeOf(attest.openWatchedDataset).returns.resolves.toEqualTypeOf<attest.GraphStore>();
  expectTypeOf(attest.memoryStore).parameter(0).toEqualTypeOf<attest.Dataset>();
  expectTypeOf(attest.memoryStore).returns.toExtend<attest.GraphStore>();
});

test('a connection is asked by two ids, and each path of it can be told', () => {
  expectTypeOf(attest.connectionBetween).parameters.toEqualTypeOf<
    [store: attest.GraphStore, from: string, to: string, options?: attest.ConnectionOptions]
  >();
  expectTypeOf<attest.ConnectionBetween['from']>().toEqualTypeOf<attest.Entity>();
  expectTypeOf<attest.ConnectingPath['summary']>().toEqualTypeOf<string>();
  expectTypeOf<attest.ConnectingPath['hops'][0]['sentence']>().toEqualTypeOf<string>();
  expectTypeOf<attest.ConnectingPath['hops'][0]['relationship']>().toEqualTypeOf<attest.Relationship>();
  expectTypeOf(attest.connectionBetween).toBeCallableWith({} as attest.GraphStore, 'ann', 'bob', {
    maxHops: 2,
    filter: { knownOn: '2018-05' },
  });
});

test('a dataset is read from a folder, and loaded from memory', () => {
  expectTypeOf(attest.readDataset).returns.resolves.toEqualTypeOf<attest.Dataset>();
  expectTypeOf(attest.load).parameter(0).toEqualTypeOf<attest.Dataset>();
  expectTypeOf(attest.load).parameter(1).toEqualTypeOf<attest.Neo4jConnection>();
  expectTypeOf(attest.load).returns.resolves.toEqualTypeOf<attest.LoadReport>();
});

test('an API needs a store only, and a server too', () => {
  expectTypeOf(attest.createApi).toBeCallableWith({} as attest.GraphStore);
  expectTypeOf(attest.createServer).toBeCallableWith({ store: {} as attest.GraphStore });
  expectTypeOf(attest.createServer).returns.resolves.toEqualTypeOf<FastifyInstance>();
});

test('errors carry their evidence', () => {
  expectTypeOf<attest.DatasetError['issues']>().toEqualTypeOf<readonly attest.DatasetIssue[]>();
  expectTypeOf<attest.StoreError['code']>().toEqualTypeOf<attest.StoreErrorCode>();
  expectTypeOf<attest.InputError['suggestions']>().toEqualTypeOf<readonly string[]>();
});

test('an audit is a claim with an id that any runner can run', () => {
  expectTypeOf(testing.audits).toEqualTypeOf<readonly testing.Audit[]>();
  expectTypeOf<testing.Audit>().toEqualTypeOf<{
    readonly id: string;
    readonly name: string;
    run(open: testing.OpenStore): Promise<void>;
  }>();
});
