import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a time that says nothing of when', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { basis: STATED }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([
    'test.yaml:5:11 empty-time Expected a time to have `edtf`, `words` or `asOf`, but it has none; add one, or leave the time out.',
  ]);
});

test.each(['edtf: 2018', 'words: last week', 'asOf: 2018'])('accepts a time with %s alone', async (time) => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { ${time} }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([]);
});
