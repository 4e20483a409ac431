import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses a report that is older than its source', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., reportedOn: 2018-05-28 }]
`),
  ).toEqual([
    'test.yaml:5:63 reported-too-early Expected the report to be no earlier than its source, but it is of 2018-05-28, and "paper" was published on 2018-05-29; fix one date, or make the earlier report a Work of its own.',
  ]);
});

test('accepts dates that may agree', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., reportedOn: 2018-05 }, { source: paper, says: And so., reportedOn: 2018-05-29 }]
`),
  ).toEqual([]);
});
