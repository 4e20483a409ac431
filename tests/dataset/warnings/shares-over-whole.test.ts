import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

const shares = (...rows: readonly [string, number, string][]) =>
  `entities: [{ id: firm, kind: Organization, name: A firm }]\nrelationships:\n${rows
    .map(
      ([owner, percent, when], i) =>
        `  - { id: own-${i}, subject: ${owner}, type: OWNED, object: firm, ${when}quantities: [{ measure: SHARE, min: ${percent}, unit: percent }], evidence: [{ source: paper, says: So it was. }] }`,
    )
    .join('\n')}\n`;

test('names what is owned to more than the whole at one time', async () => {
  expect(await warningsIn(shares(['ann', 70, ''], ['bob', 70.5, '']))).toEqual([
    'test.yaml:3:71 shares-over-whole The shares of "firm" that are held at one time come to 140.5 % (ann, bob); fix them, or date them.',
  ]);
});

test('accepts the whole, one owner said twice, and owners who follow each other', async () => {
  expect(await warningsIn(shares(['ann', 70, ''], ['bob', 30, ''], ['ann', 70, 'detail: still, ']))).toEqual(
    [],
  );
  expect(
    await warningsIn(shares(['ann', 100, 'when: 2001/2004, '], ['bob', 100, 'when: 2005/.., '])),
  ).toEqual([]);
});
