import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a sentence that is both modelled and not, or neither', async () => {
  expect(
    await problemsIn(`coverage:
  - source: paper
    sentences:
      - { selector: { start: 0, end: 1, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, models: [ann] }
      - { selector: { start: 1, end: 2, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, nothing: A headline. }
      - { selector: { start: 2, end: 3, sha256: 0000000000000000000000000000000000000000000000000000000000000000 } }
      - { selector: { start: 3, end: 4, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, models: [ann], nothing: A headline. }
`),
  ).toEqual([
    'test.yaml:6:9 coverage-choice Expected a sentence to have exactly one of `models` and `nothing`, but it has neither.',
    'test.yaml:7:9 coverage-choice Expected a sentence to have exactly one of `models` and `nothing`, but it has both.',
  ]);
});
