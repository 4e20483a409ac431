import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses an id twice in one list, and accepts it in two', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    qualifiers: { TOPIC: [town, party, town], PLACE: town }
    evidence:
      - { source: paper, says: So it was., attributedTo: [bob, ann, bob] }
      - { source: paper, says: And again., attributedTo: [bob, ann] }
`),
  ).toEqual([
    'test.yaml:5:40 listed-twice "town" stands in this list twice; keep one.',
    'test.yaml:7:69 listed-twice "bob" stands in this list twice; keep one.',
  ]);
});
