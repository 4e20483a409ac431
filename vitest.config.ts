import { defineConfig } from 'vitest/config';

/*
 * Two projects: what needs nothing runs in parallel; what needs a store, a server or a process runs one file at a
 * time, since all of it shares one Neo4j.
 */
const PURE = ['tests/domain/**/*.test.ts', 'tests/dataset/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: PURE } },
      {
        test: {
          name: 'stores',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['tests/neo4j/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
