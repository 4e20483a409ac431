import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

const rows = (others: number, all: number) =>
  `relationships:\n${Array.from({ length: all }, (_, i) => {
    const type = i < others ? `OTHER, detail: ${i === 0 ? 'a friend of' : 'close to'}` : 'MET';
    return `  - { id: row-${i}, subject: ann, type: ${type}, object: bob, when: ${1900 + i}, evidence: [{ source: paper, says: So it was. }] }\n`;
  }).join('')}`;

test('names a dataset of which more than a twentieth is of type OTHER, and what that mostly is', async () => {
  expect(await warningsIn(rows(3, 40))).toEqual([
    'dataset.yaml:1:1 other-share 3 of 40 relationships (8 %) are of type OTHER; the most frequent are “close to” (2), “a friend of” (1). See whether a type fits, or give the dataset one in `types`.',
  ]);
  expect(await warningsIn(rows(2, 40))).toEqual([]);
});
