import { expect, it } from 'vitest';
import { RecentSet } from '../../../src/api/bounds/recent-set.js';

it('keeps the values that were added last, each once', () => {
  const recent = new RecentSet<string>(2);
  for (const value of ['a', 'b', 'b', 'c']) recent.add(value);
  expect(['a', 'b', 'c'].filter((value) => recent.has(value))).toEqual(['b', 'c']);
});
