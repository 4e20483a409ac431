import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses an inferred time without a reason', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: ADVISED
    object: bob
    when:
      edtf: 2018-05-30
      basis: INFERRED
      because:
    evidence: [{ source: paper, says: So it was. }]
`),
  ).toEqual([
    'test.yaml:7:14 inferred-without-because Expected an INFERRED time to have `because`, but there is none; say what it was inferred from.',
  ]);
});
