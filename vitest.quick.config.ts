import { defineConfig } from 'vitest/config';
import { ONE_GRAPHQL, PURE } from './vitest.config.js';

/** `npm run test:quick`, for while one works: all that needs no database, no browser and no process of its own. */
export default defineConfig({
  resolve: ONE_GRAPHQL,
  test: {
    include: [...PURE, 'tests/{answers,api,http,store}/**/*.test.ts'],
    exclude: ['tests/store/neo4j/**'],
    globalSetup: ['tests/neo4j/no-neo4j.ts'],
    testTimeout: 60_000,
  },
});
