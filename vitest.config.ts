import { defineConfig } from 'vitest/config';

/*
 * Two projects: what needs nothing runs in parallel; what needs a store, a server or a process runs one file at a
 * time, since all of it shares one Neo4j.
 */
export const PURE = [
  'domain',
  'names',
  'matching',
  'text',
  'dataset',
  'exchange',
  'explorer',
  'playground',
  'seed',
  'web',
  'scripts/made-up-dataset',
]
  .map((folder) => `tests/${folder}/**/*.test.ts`)
  .concat('tests/*.test.ts');

/** Vite would take the package's ESM copy where Node gives Apollo the CommonJS one, and graphql-js refuses to be two. */
export const ONE_GRAPHQL = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      { resolve: ONE_GRAPHQL, test: { name: 'pure', include: PURE, testTimeout: 30_000 } },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'stores',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['tests/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
