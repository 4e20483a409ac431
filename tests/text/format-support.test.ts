import { expect, test } from 'vitest';
import { formatCitations, formatSupport } from '../../src/text/format-support.js';

const SUPPORT = { citations: 2, origins: 1, independent: 1, firm: true, disputed: false };
const NONE = { citations: 0, origins: 0, independent: 0, firm: false };

test.each([
  [{}, '1 origin', '2 citations, 1 origin'],
  [{ citations: 1, origins: 0, independent: 0 }, 'no known origin', '1 citation, no known origin'],
  [{ origins: 2 }, '2 origins', '2 citations, 2 origins'],
  [{ independent: 0 }, '1 origin, self-reported', '2 citations, 1 origin, self-reported'],
  [{ firm: false }, '1 origin, nothing stated outright', '2 citations, 1 origin, nothing stated outright'],
  [{ disputed: true }, '1 origin, disputed', '2 citations, 1 origin, disputed'],
  [
    { independent: 0, firm: false, disputed: true },
    '1 origin, self-reported, nothing stated outright, disputed',
    '2 citations, 1 origin, self-reported, nothing stated outright, disputed',
  ],
  [NONE, 'no supporting evidence', 'no supporting evidence'],
  [{ ...NONE, disputed: true }, 'no supporting evidence, disputed', 'no supporting evidence, disputed'],
])('%j reads %s', (change, words, withCitations) => {
  expect(formatSupport({ ...SUPPORT, ...change })).toBe(words);
  expect(formatCitations({ ...SUPPORT, ...change })).toBe(withCitations);
});
