import { describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { resolve } from '../../src/domain/resolve.js';
import type { Statement } from '../../src/domain/statement.js';
import { compareDatasets } from '../../src/exchange/diff/compare-datasets.js';
import { contentOf, contentOfRecords } from '../../src/exchange/diff/dataset-content.js';
import { openSource } from '../../src/exchange/export/export-source.js';
import { draft } from '../../src/store/audits/draft.js';
import { LOGGED_LOADS, LOGGED_RECORDS } from '../../src/store/change-log.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { ask } from '../api/ask.js';
import { describeNeo4j } from '../neo4j/describe-neo4j.js';
import { testNeo4j } from '../neo4j/driver.js';
import { load } from '../neo4j/load.js';

/** A store that held these datasets, one after the other, and holds the last. */
type Load = (...datasets: readonly [Dataset, ...Dataset[]]) => Promise<GraphStore>;

function onEachStore(claims: (load: Load) => void): void {
  describe('what loads changed (memory)', () =>
    claims(async (first, ...later) => {
      const store = memoryStore(first);
      for (const [i, dataset] of later.entries())
        if (i % 2 === 0) store.replace(dataset);
        else await store.replaceWithPauses(dataset);
      return store;
    }));
  describeNeo4j('what loads changed', () =>
    claims(async (...datasets) => {
      for (const dataset of datasets) await load(dataset, testNeo4j());
      const store = await openNeo4jStore(testNeo4j());
      onTestFinished(() => store.close());
      return store;
    }),
  );
}

const evidence = [draft.evidence('paper', 'It says so.')];
const dataset = (
  title: string,
  {
    people = [],
    met = [],
    more = {},
  }: { people?: readonly string[]; met?: readonly string[]; more?: object } = {},
) =>
  resolve({
    title,
    description: null,
    entities: [
      draft.work('paper', 'A paper'),
      draft.plain('Person', 'ann', 'Ann Lee', more),
      ...people.map((id) => draft.plain('Person', id, id.toUpperCase())),
    ],
    relationships: met.map((id) => draft.relationship(`met-${id}`, ['ann', 'MET', id], evidence)),
  });

const A = dataset('Before', { people: ['bea', 'cy'], met: ['bea'] });
const B = dataset('Before', { people: ['bea', 'dan'], met: ['bea', 'dan'] });
const C = dataset('After', {
  people: ['bea', 'dan', 'cy'],
  met: ['dan'],
  more: { name: 'Anne Lee', aliases: ['Ann Lee'] },
});

const CHANGES = `query($since: String!, $first: Int, $after: String) {
  changes(since: $since, first: $first, after: $after) {
    status message since revision totalCount
    edges { cursor node { kind of formerId into text details node { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

const PATIENT = { ...DEFAULT_LIMITS, deadlineMs: 600_000 };

interface Answer {
  readonly changes: {
    readonly status: string;
    readonly message: string;
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly kind: string; readonly of: string | null } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

onEachStore((loaded) => {
  const changes = async (store: GraphStore, given: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await ask(store, CHANGES, given, PATIENT);
    expect(errors).toBeUndefined();
    return (data as unknown as Answer).changes;
  };

  it('are told in sentences, from a revision to the one that is there', async () => {
    expect(await changes(await loaded(A, C), { since: A.revision })).toEqual({
      status: 'KNOWN',
      message: `Since ${A.revision}: added 2, removed 1, merged 0, changed 1, and the dataset as a whole.`,
      since: A.revision,
      revision: C.revision,
      totalCount: 5,
      edges: [
        {
          cursor: 'DATASET',
          node: {
            ...{ kind: 'CHANGED', of: null, formerId: null, into: null, text: 'After', node: null },
            details: ['title: Before became After'],
          },
        },
        {
          cursor: 'ADDED:dan',
          node: {
            ...{ kind: 'ADDED', of: 'dan', formerId: null, into: null, details: [] },
            ...{ text: 'DAN (person, dan)', node: { id: 'dan' } },
          },
        },
        {
          cursor: 'ADDED:met-dan',
          node: {
            ...{ kind: 'ADDED', of: 'met-dan', formerId: null, into: null, node: { id: 'met-dan' } },
            ...{ text: 'Anne Lee met DAN (met-dan)', details: ['A paper: It says so.'] },
          },
        },
        {
          cursor: 'REMOVED:met-bea',
          node: {
            ...{ kind: 'REMOVED', of: 'met-bea', formerId: null, into: null, node: null },
            ...{ text: 'Ann Lee met BEA (met-bea)', details: ['A paper: It says so.'] },
          },
        },
        {
          cursor: 'CHANGED:ann',
          node: {
            ...{ kind: 'CHANGED', of: 'ann', formerId: null, into: null, node: { id: 'ann' } },
            text: 'Anne Lee (person, ann)',
            details: ['name: Ann Lee became Anne Lee', 'also known as: none became Ann Lee'],
          },
        },
      ],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: 'CHANGED:ann' },
    });
  });

  it('are one difference over several loads, in which what came and went again is none', async () => {
    const store = await loaded(A, B, C);
    const ids = async (since: Dataset) =>
      (await changes(store, { since: since.revision })).edges.map(({ node }) => `${node.kind} ${node.of}`);
    expect(await ids(A)).toEqual([
      'CHANGED null',
      'ADDED dan',
      'ADDED met-dan',
      'REMOVED met-bea',
      'CHANGED ann',
    ]);
    expect(await ids(B)).toEqual(['CHANGED null', 'ADDED cy', 'REMOVED met-bea', 'CHANGED ann']);
    expect(await ids(C)).toEqual([]);
    const back = await loaded(A, B, A);
    expect((await changes(back, { since: A.revision })).message).toBe(`Nothing differs from ${A.revision}.`);
    expect(
      (await changes(back, { since: B.revision })).edges.map(({ node }) => `${node.kind} ${node.of}`),
    ).toEqual(['ADDED cy', ...['REMOVED dan', 'REMOVED met-dan']]);
  });

  it('tell what was merged, and under which id it is now', async () => {
    const merged = dataset('Before', { people: ['cy'], more: { formerIds: ['bea'] } });
    const { edges } = await changes(await loaded(A, merged), { since: A.revision });
    expect(edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({ kind: 'REMOVED', of: 'met-bea' }),
      expect.objectContaining({
        kind: 'MERGED',
        of: 'bea',
        into: 'ann',
        text: 'BEA (person, bea) is part of Ann Lee (person, ann)',
        node: { id: 'ann' },
      }),
      expect.objectContaining({ kind: 'CHANGED', of: 'ann', details: ['former ids: none became BEA'] }),
    ]);
  });

  it('come in pages', async () => {
    const store = await loaded(A, C);
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Answer['changes'] = await changes(store, {
        since: A.revision,
        first: 2,
        after,
      });
      seen.push(...edges.map(({ node }) => node.of));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([null, 'dan', 'met-dan', 'met-bea', 'ann']);
    const { errors } = await ask(store, CHANGES, { since: A.revision, after: 'ADDED:eve' }, PATIENT);
    expect(errors?.[0]?.message).toBe(
      'Expected "after" to be the cursor of a change since that revision, but got "ADDED:eve"; begin without it.',
    );
  });

  it('are not known of a revision that never was there, or is too many loads ago, or changed too much', async () => {
    const many = Array.from({ length: LOGGED_LOADS + 1 }, (_, i) => dataset(`Edition ${i}`));
    const store = await loaded(A, ...many);
    const [first, second] = many;
    expect(await changes(store, { since: first?.revision })).toMatchObject({
      status: 'KNOWN',
      totalCount: 1,
    });
    expect(await changes(store, { since: second?.revision })).toMatchObject({
      status: 'KNOWN',
      totalCount: 1,
    });
    for (const since of [A.revision, 'nonsense'])
      expect(await changes(store, { since })).toEqual({
        status: 'UNKNOWN_REVISION',
        message: `Expected one of the last 20 revisions that were loaded here, but got "${since}". Read again what you need, or compare two copies of the dataset with attest diff.`,
        ...{ since, revision: many.at(-1)?.revision, totalCount: 0, edges: [] },
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
      });
    const crowd = dataset('Crowd', {
      people: Array.from({ length: LOGGED_RECORDS + 1 }, (_, i) => `p-${i}`),
    });
    expect(await changes(await loaded(A, crowd), { since: A.revision })).toMatchObject({
      status: 'TOO_MANY',
      edges: [],
    });
  });

  it('are what a comparison of both datasets finds', async () => {
    const [article, seed] = [await readDataset('seed/article'), await readDataset('seed')];
    const store = await loaded(article, seed);
    const { value } = await store.changesSince(article.revision);
    if (value.kind !== 'KNOWN') throw new Error(`it is ${value.kind}`);
    const touched = new Set(value.touched);
    const ofTouched = (one: { readonly id: string }) => touched.has(one.id);
    const before = value.before.filter((record) => 'kind' in record);
    const statements = value.before.filter((record): record is Statement => !('kind' in record));
    const whole = async (of: Dataset) => contentOf(await openSource(memoryStore(of), null));
    expect(
      compareDatasets(
        contentOfRecords({ ...article, ...value.about }, before, statements),
        contentOfRecords(
          seed,
          seed.entities.filter(ofTouched),
          [...seed.relationships, ...seed.attributes].filter(ofTouched),
        ),
      ),
    ).toEqual(compareDatasets(await whole(article), await whole(seed)));
  });
});
