import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses kinds that the type of relationship cannot join', async () => {
  expect(
    await problemsIn(`relationships:
  - { subject: town, type: PARDONED, object: paper, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:16 wrong-end Expected the subject of PARDONED to be of kind Person, Group or Organization, but "town" is of kind Place; take another type, or OTHER with a detail.',
    'test.yaml:2:46 wrong-end Expected the object of PARDONED to be of kind Person or Group, but "paper" is of kind Work; take another type, or OTHER with a detail.',
  ]);
});
