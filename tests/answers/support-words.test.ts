import { expect, it } from 'vitest';
import { supportWords } from '../../src/answers/support-words.js';

it('says whose support is only the word of those it is about, or that no report stands', () => {
  const support = { citations: 2, origins: 1, independent: 1, firm: true, disputed: false };
  expect(supportWords(support)).toBe('1 origin');
  expect(supportWords({ ...support, independent: 0, firm: false })).toBe(
    '1 origin, own word only, nothing stated outright',
  );
  expect(
    supportWords({ ...support, citations: 0, origins: 0, independent: 0, firm: false, disputed: true }),
  ).toBe('no report that stands, disputed');
});
