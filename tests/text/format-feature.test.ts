import { expect, test } from 'vitest';
import { formatFeature } from '../../src/text/format-feature.js';

test('a reason says what was compared, how it stands, and what it counts', () => {
  const compared = { feature: 'NAME', level: 'NEAR', bits: 8, most: 10 } as const;
  expect(formatFeature({ ...compared, ours: 'Jane Doe', theirs: 'Jane Do' })).toBe(
    'name nearly the same: Jane Doe | Jane Do (+8)',
  );
  expect(formatFeature({ ...compared, level: 'DIFFERENT', bits: -5, ours: 'X', theirs: 'X' })).toBe(
    'name different: X (-5)',
  );
});
