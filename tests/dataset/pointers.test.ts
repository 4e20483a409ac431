import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { pointerOf } from '../../src/dataset/records/located.js';
import { BASE, folderOf } from './problems-in.js';

test('an issue points into its document, a file of YAML or a line of JSON, whatever the format', async () => {
  const evidence = [{ source: 'papr', says: 'So it was.' }];
  const relationship = { subject: 'ann', type: 'MET', object: 'bob', evidence };
  const folder = await folderOf({
    ...BASE,
    'a.yaml': JSON.stringify({ relationships: [relationship] }),
    'b.jsonl': `\n${JSON.stringify({ relationship: { ...relationship, id: 'again' } })}\n`,
  });
  await expect(readDataset(folder)).rejects.toMatchObject({
    issues: [
      { line: 1, code: 'dangling-reference', pointer: '/relationships/0/evidence/0/source' },
      { line: 2, code: 'dangling-reference', pointer: '/relationship/evidence/0/source' },
    ],
  });
});

test('a pointer escapes what RFC 6901 escapes', () => {
  expect(pointerOf(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
});
