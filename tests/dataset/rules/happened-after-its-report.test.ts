import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

const relationship = (when: string, more = 'type: MET', evidence = '') => `relationships:
  - subject: ann
    ${more}
    object: bob
    when: ${when}
    evidence: [{ source: paper, says: So it was.${evidence} }]
`;

test('refuses what happened after its report', async () => {
  expect(await problemsIn(relationship('2018-05-30'))).toEqual([
    'test.yaml:5:11 happened-after-its-report Expected what happened to be no later than its report, but it is of 2018-05-30, and "paper" reported it on 2018-05-29; fix one date, or make it PLANNED.',
  ]);
});

test('refuses an event after a report of it', async () => {
  const problems = await problemsIn(`entities:
  - { id: fair, kind: Event, name: A fair, when: 2025, evidence: [{ source: paper, says: There was one. }] }
`);
  expect(problems.map((problem) => problem.split(' Expected')[0])).toEqual([
    'test.yaml:2:50 happened-after-its-report',
  ]);
});

test.each([
  ['the day of its report', relationship('2018-05-29')],
  ['the year of its report', relationship('2018')],
  ['words alone', relationship('{ words: soon }')],
  ['a later report', relationship('2018-05-30', 'type: MET', ', reportedOn: 2018-06-01')],
  ['a plan', relationship('2018-05-30', 'type: MET\n    modality: PLANNED')],
  ['a denial', relationship('2018-05-30', 'type: MET\n    polarity: NEGATED')],
  ['a state', relationship('2018-06/..', 'type: ADVISED')],
  ['what the report disputes', relationship('2018-05-30', 'type: MET', ', stance: DISPUTES')],
])('accepts %s', async (_what, file) => expect(await problemsIn(file)).toEqual([]));
