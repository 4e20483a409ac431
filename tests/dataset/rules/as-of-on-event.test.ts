import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

const relationship = (type: string, when: string) => `relationships:
  - subject: ann
    type: ${type}
    object: bob
    when: ${when}
    evidence: [{ source: paper, says: So it was. }]
`;

test('refuses a day on which a meeting was seen to hold', async () => {
  expect(await problemsIn(relationship('MET', '{ asOf: 2018-05-28 }'))).toEqual([
    'test.yaml:5:19 as-of-on-event Expected `asOf` of a state only, but got it of MET, which happens once; say by `edtf` when it happened: `../2018-05-29` is no later than that day.',
  ]);
});

test('refuses one of an event', async () => {
  const problems = await problemsIn(`entities:
  - { id: fair, kind: Event, name: A fair, when: { asOf: 2018-05-28 }, evidence: [{ source: paper, says: There is one. }] }
`);
  expect(problems.map((problem) => problem.split(' Expected')[0])).toEqual(['test.yaml:2:58 as-of-on-event']);
});

test.each([
  ['ADVISED', '{ asOf: 2018-05-28 }'],
  ['MET', '{ edtf: 2018-05-28 }'],
  ['MET', '2018-05'],
])('accepts %s %s', async (type, when) => expect(await problemsIn(relationship(type, when))).toEqual([]));
