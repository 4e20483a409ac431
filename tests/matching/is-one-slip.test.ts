import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from '../../src/matching/is-one-slip.js';
import { editDistance } from '../../src/names/edit-distance.js';

test('is an edit distance of 1', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneSlip(a, b)).toBe(editDistance(a, b) === 1);
    }),
    {
      numRuns: 2_000,
    },
  );
});
