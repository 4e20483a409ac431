import { defineConfig } from 'vitest/config';
import { ONE_GRAPHQL, PURE } from './vitest.config.js';

/** What `npm run mutation` runs against each fault: the pure tests, and those of answers/ on the memory store. */
export default defineConfig({
  resolve: ONE_GRAPHQL,
  test: {
    testTimeout: 60_000,
    include: [...PURE, 'tests/answers/**/*.test.ts'],
    globalSetup: ['tests/neo4j/no-neo4j.ts'],
  },
});
