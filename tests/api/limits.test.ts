import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';

it('are, where nothing is set', () => {
  expect(DEFAULT_LIMITS).toEqual({
    pageSize: 100,
    rows: 50_000,
    fields: 800_000,
    introspectionFields: 20_000,
    depth: 20,
    tokens: 5_000,
    nesting: 100,
    aliases: 100,
    directives: 50,
    listItems: 500,
    textLength: 1_000,
    reads: 200,
    concurrentReads: 10,
    candidates: 5_000,
    neighbors: 500,
    neighborhoodRelationships: 5_000,
    unpaged: 100,
    searchCandidates: 250,
    matchCandidates: 50,
    deadlineMs: 10_000,
    answerBytes: 8_000_000,
    bodyBytes: 262_144,
    exports: 4,
    exportMs: 300_000,
    workbookRows: 100_000,
  });
});
