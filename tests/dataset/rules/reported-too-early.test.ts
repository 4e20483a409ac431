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

test.each([
  ['words alone', '{ words: that week }'],
  ['an open start', '../2018-06'],
  ['an open end', '2018-05-28/..'],
  ['the day of the source', '2018-05-29'],
])('accepts a report of %s', async (_what, reportedOn) => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., reportedOn: ${reportedOn} }]
`),
  ).toEqual([]);
});

test.each(['{ words: in spring }', '../2018-05'])(
  'accepts a source that was published %s',
  async (publishedOn) => {
    expect(
      await problemsIn(`entities:
  - { id: letter, kind: Work, name: A letter, publishedOn: ${publishedOn} }
relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: letter, says: So it was., reportedOn: 2017 }]
`),
    ).toEqual([]);
  },
);

test('leaves a date that is none to another rule', async () => {
  const problems = await problemsIn(`entities:
  - { id: letter, kind: Work, name: A letter, publishedOn: 2018-13 }
relationships:
  - subject: ann
    type: MET
    object: bob
    evidence: [{ source: paper, says: So it was., reportedOn: 2018-14 }, { source: letter, says: So it was., reportedOn: 2017 }]
`);
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['bad-date', 'bad-date']);
});
