import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses the same words of the same source twice, however they are written', async () => {
  expect(
    await problemsIn(`entities:
  - { id: memo, kind: Work, name: A memo, formerIds: [old-memo] }
relationships:
  - subject: ann
    type: MET
    object: bob
    evidence:
      - { source: memo, says: So it was., attributedTo: ann }
      - { source: memo, says: So it was. }
      - { source: old-memo, says: So it was., attributedTo: [ann], stance: SUPPORTS, quote: }
`),
  ).toEqual([
    'test.yaml:10:9 same-evidence-twice This is the same evidence as at test.yaml:8; remove one of the two.',
  ]);
});

test('refuses evidence beside a record that the record has already, or that stands there twice', async () => {
  expect(
    await problemsIn(`entities:
  - { id: memo, kind: Work, name: A memo, formerIds: [old-memo] }
evidence:
  - { of: party, source: paper, says: There was one. }
  - { of: party, source: memo, says: It was loud. }
  - { of: party, source: old-memo, says: It was loud. }
`),
  ).toEqual([
    'test.yaml:4:5 same-evidence-twice This is the same evidence as at base.yaml:9; remove one of the two.',
    'test.yaml:6:5 same-evidence-twice This is the same evidence as at test.yaml:5; remove one of the two.',
  ]);
});
