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
