import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a reason for a time that the source states', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { edtf: 2018-05-30, because: The paper says so. }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([
    'test.yaml:5:31 because-without-inferred Expected `because` on an INFERRED time only, but this one is STATED; write `basis: INFERRED`, or leave the reason out.',
  ]);
});

test('accepts the reason of a time that was inferred', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { edtf: 2018-05-30, basis: INFERRED, because: The paper is of Thursday. }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([]);
});
