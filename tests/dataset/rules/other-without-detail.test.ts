import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses OTHER that does not say what it is', async () => {
  expect(
    await problemsIn(`relationships:
  - { subject: ann, type: OTHER, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { subject: bob, type: OTHER, object: ann, detail: godfather, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:27 other-without-detail Expected OTHER to have a `detail`, but there is none; say in the source’s words what it is.',
  ]);
});
