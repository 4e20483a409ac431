import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a relationship that conflicts with itself, also by the id that content gives', async () => {
  expect(
    await problemsIn(`relationships:
  - { id: a, subject: ann, type: MET, object: bob, conflictsWith: [a], evidence: [{ source: paper, says: So it was. }] }
  - { subject: ann, type: ADVISED, object: bob, conflictsWith: [r_5deb394fc8987707], evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:68 conflicts-with-itself Expected another statement, but "a" is this one; name the other.',
    'test.yaml:3:65 conflicts-with-itself Expected another statement, but "r_5deb394fc8987707" is this one; name the other.',
  ]);
});
