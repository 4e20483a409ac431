import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a state seen on a day on which it did not hold', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { edtf: 2017/2018-03, asOf: 2018-04-01 }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([
    'test.yaml:5:39 as-of-outside Expected `asOf` to lie within 2017/2018-03, but got 2018-04-01; fix one of the two.',
  ]);
});

test('accepts one that may have held', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when: { edtf: ../2018-05, asOf: 2018-05-31 }
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([]);
});
