import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, LIMITS, limitsFrom } from '../../src/api/bounds/limits.js';
import { InputError } from '../../src/domain/errors.js';

describe('limits', () => {
  it('are the defaults where nothing is set, or an empty text', () => {
    expect(limitsFrom({ ATTEST_MAX_DEPTH: '' })).toEqual(DEFAULT_LIMITS);
    expect(DEFAULT_LIMITS).toEqual({
      pageSize: 100,
      rows: 50_000,
      depth: 20,
      tokens: 5_000,
      reads: 200,
      candidates: 5_000,
      neighbors: 500,
      neighborhoodRelationships: 5_000,
      unpaged: 100,
      searchCandidates: 1_000,
      deadlineMs: 10_000,
      bodyBytes: 262_144,
    });
  });

  it('are each set by a variable of their own', () => {
    const environment = Object.fromEntries(
      Object.values(LIMITS).map(({ setting }, i) => [setting, `${i + 1}`]),
    );
    expect(Object.values(limitsFrom(environment))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each(['0', '-1', '1.5', 'many', '1e3', ' 7', '9999999999'])(
    'refuse %j, and name the variable',
    (text) => {
      expect(() => limitsFrom({ ATTEST_DEADLINE_MS: text })).toThrow(
        new InputError(`Expected ATTEST_DEADLINE_MS to be a whole number from 1, but got "${text}".`),
      );
    },
  );
});
