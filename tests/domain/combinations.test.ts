import { expect, it } from 'vitest';
import { combinations } from '../../src/domain/combinations.js';

const words = (lists: readonly string[], most = 100) =>
  combinations(
    lists.map((list) => [...list]),
    most,
  ).map((chosen) => chosen.join(''));

it('chooses one of each list in all ways, the fewest others first', () => {
  expect(words(['ab', 'xyz', '1'])).toEqual(['ax1', 'ay1', 'az1', 'bx1', 'by1', 'bz1']);
  expect(words(['ab', 'cd', 'ef'])).toEqual(['ace', 'acf', 'ade', 'bce', 'adf', 'bcf', 'bde', 'bdf']);
  expect(words([])).toEqual(['']);
  expect(words(['ab', ''])).toEqual([]);
});

it('stops at as many as are wanted, also where there are more than could ever be made', () => {
  expect(words(Array(40).fill('0123456789'), 3)).toEqual([
    '0'.repeat(40),
    `${'0'.repeat(39)}1`,
    `${'0'.repeat(39)}2`,
  ]);
});
