import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/names/edit-distance.js';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['kim', '', 3],
    ['kim', 'kim', 0],
    ['kim', 'kims', 1],
    ['kim', 'km', 1],
    ['kim', 'kam', 1],
    ['kim', 'ikm', 1],
    ['kardashian', 'kardahsain', 2],
    ['ca', 'abc', 3],
    ['习近平', '习平近', 1],
    ['😀a', 'a😀', 1],
  ])('of "%s" and "%s" is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('is the same either way, 0 only for the same, and at most the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(b, a)).toBe(editDistance(a, b));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
