import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/*
 * Two projects: what needs nothing, and after it what needs a store, a server or a process. A file of these has a Neo4j to
 * itself, so that as many run at a time as there are Neo4js: two, or the one that `NEO4J_URI` names.
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

const CORES = availableParallelism();
const NEO4JS = process.env.NEO4J_URI ? 1 : Math.min(2, CORES);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'pure',
          include: PURE,
          testTimeout: 30_000,
          maxWorkers: CORES,
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
