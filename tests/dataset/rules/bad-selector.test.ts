import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

const ZEROS = '0'.repeat(64);

test('refuses a passage without characters and a hash that is none', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., selector: { start: 12, end: 12, sha256: abc } }]
coverage:
  - source: paper
    sentences: [{ selector: { start: 0.5, end: 4, sha256: ${ZEROS} }, nothing: A headline. }]
`),
  ).toEqual([
    'test.yaml:5:70 bad-selector Expected whole numbers 0 ≤ start < end, but got 12 and 12.',
    'test.yaml:5:91 bad-selector Expected a sha256 as 64 digits 0-9 and a-f, but got "abc".',
    'test.yaml:8:38 bad-selector Expected whole numbers 0 ≤ start < end, but got 0.5 and 4.',
  ]);
});

test('refuses a passage that starts before the text, and a hash with anything before or behind it', async () => {
  const sentence = (start: number, sha256: string) =>
    problemsIn(`coverage:
  - source: paper
    sentences: [{ selector: { start: ${start}, end: 4, sha256: "${sha256}" }, nothing: A headline. }]
`);
  expect(await sentence(-1, ZEROS)).toEqual([
    'test.yaml:3:38 bad-selector Expected whole numbers 0 ≤ start < end, but got -1 and 4.',
  ]);
  for (const hash of [`${ZEROS}0`, `x${ZEROS}`])
    expect(await sentence(0, hash)).toEqual([
      `test.yaml:3:57 bad-selector Expected a sha256 as 64 digits 0-9 and a-f, but got "${hash}".`,
    ]);
  expect(await sentence(0, ZEROS)).toEqual([]);
});
