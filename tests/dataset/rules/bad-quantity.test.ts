import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses bounds that are swapped, and a quantity without any', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    quantities:
      - { measure: DURATION, min: 30, max: 20, unit: minutes }
      - { measure: COUNT, unit: people }
      - { measure: COUNT, min: 200, words: more than 200 }
      - { measure: COUNT, words: several }
      - { measure: COUNT, max: 3, unit: people }
      - { measure: AMOUNT, min: 5, unit: EUR }
      - { measure: SHARE, min: 12.5, max: 12.5, unit: percent }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([
    'test.yaml:6:35 bad-quantity Expected `min` to be at most `max`, but 30 is more than 20; swap them.',
    'test.yaml:7:9 bad-quantity Expected a quantity to have `min`, `max` or `words`, but it has none; add one.',
  ]);
});
