import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/*
 * Two projects: what needs nothing, and what needs a store, a server or a process. A file has a Neo4j to itself, so that as many run
 * at a time as there are Neo4js: two, or the one that `NEO4J_URI` names. Both projects run at once: between two groups of files
 * Vitest gives a number of its pool to two files.
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

const NEO4JS = process.env.NEO4J_URI ? 1 : Math.min(2, availableParallelism());

export default defineConfig({
  test: {
    projects: [
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'pure',
          include: PURE,
          testTimeout: 30_000,
          maxWorkers: NEO4JS,
        },
      },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'stores',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['tests/neo4j/global-setup.ts'],
          maxWorkers: NEO4JS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
