import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/api/bounds/limits.js';

it('docs/limits.md lists every limit as it is', async () => {
  const text = await readFile('docs/limits.md', 'utf8');
  const listed = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, name, byDefault, what, , setting]) => [name, byDefault, what, setting]);
  const expected = Object.entries(LIMITS).map(([name, row]) => [
    name,
    row.default.toLocaleString('en'),
    row.what,
    row.setting,
  ]);
  expect(listed).toEqual(expected);
});
