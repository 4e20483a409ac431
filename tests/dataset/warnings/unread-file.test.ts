import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

test('names files that look like data and are not read', async () => {
  const files = {
    'UP.YML': '',
    'notes/rows.csv': 'a,b\n',
    'rows.json': '[]',
    'README.md': '',
    '.hidden.csv': '',
  };
  expect(await warningsIn('', files)).toEqual(
    ['UP.YML', 'notes/rows.csv', 'rows.json'].map((file) =>
      expect.stringMatching(new RegExp(`^${file}:1:1 unread-file This looks like data and is not read`)),
    ),
  );
});
