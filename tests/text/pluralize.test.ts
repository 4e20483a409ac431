import { expect, test } from 'vitest';
import { pluralize } from '../../src/text/pluralize.js';

test.each([
  [0, '0 hops'],
  [1, '1 hop'],
  [2, '2 hops'],
  [1234567, '1,234,567 hops'],
])('%d', (count, words) => expect(pluralize(count, 'hop')).toBe(words));

test('a plural that is not the singular with an s', () => {
  expect(pluralize(1, 'entity', 'entities')).toBe('1 entity');
  expect(pluralize(0, 'entity', 'entities')).toBe('0 entities');
});
