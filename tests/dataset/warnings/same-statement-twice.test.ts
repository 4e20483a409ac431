import { expect, test } from 'vitest';
import { warningsIn } from '../problems-in.js';

test('names two statements with ids of their own that say the same by the same evidence', async () => {
  const said = (says: string) => `evidence: [{ source: paper, says: ${says} }]`;
  expect(
    await warningsIn(`relationships:
  - { id: met, subject: ann, type: MET, object: bob, when: 2018, ${said('They met.')} }
  - { id: met-again, subject: bob, type: MET, object: ann, when: 2018, ${said('They met.')} }
  - { id: met-in-2017, subject: ann, type: MET, object: bob, when: 2017, ${said('They met.')} }
  - { id: met-too, subject: ann, type: MET, object: bob, when: 2018, ${said('They met twice.')} }
`),
  ).toEqual([
    'test.yaml:3:5 same-statement-twice "met" at test.yaml:2 says the same by the same evidence; keep one, and list the id that goes in its `formerIds`.',
  ]);
});
