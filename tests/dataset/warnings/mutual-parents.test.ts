import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

const row = (subject: string, type: string, object: string, more = '') =>
  `  - { subject: ${subject}, type: ${type}, object: ${object}${more}, evidence: [{ source: paper, says: So it was. }] }\n`;

test('names two of whom each is the parent of the other, but not where one is denied', async () => {
  const parents = row('ann', 'PARENT_OF', 'bob');
  expect(await warningsIn(`relationships:\n${parents}${row('bob', 'PARENT_OF', 'ann')}`)).toEqual([
    'test.yaml:3:5 mutual-parents PARENT_OF goes the other way at test.yaml:2: "ann" and "bob" cannot each be that of the other; fix one, or make it NEGATED.',
  ]);
  expect(
    await warningsIn(
      `relationships:\n${parents}${row('bob', 'PARENT_OF', 'ann', ', polarity: NEGATED')}${row('bob', 'ADVISED', 'ann')}`,
    ),
  ).toEqual([]);
});
