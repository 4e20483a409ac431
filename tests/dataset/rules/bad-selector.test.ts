import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a passage without characters and a hash that is none', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., selector: { start: 12, end: 12, sha256: abc } }]
coverage:
  - source: paper
    sentences: [{ selector: { start: 0.5, end: 4, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, nothing: A headline. }]
`),
  ).toEqual([
    'test.yaml:5:70 bad-selector Expected whole numbers 0 ≤ start < end, but got 12 and 12.',
    'test.yaml:5:91 bad-selector Expected a sha256 as 64 digits 0-9 and a-f, but got "abc".',
    'test.yaml:8:38 bad-selector Expected whole numbers 0 ≤ start < end, but got 0.5 and 4.',
  ]);
});
