import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses what is no date, a day that there is not, and an end before its start, wherever a time stands', async () => {
  expect(
    await problemsIn(`entities:
  - { id: wedding, kind: Event, name: A wedding, when: last week, evidence: [{ source: paper, says: There was one. }] }
  - id: memo
    kind: Work
    name: A memo
    publishedOn: 2018-02-30
    retracted: { on: 2018-13 }
    corrected: { on: { asOf: 2018-05-30T10:00 } }
relationships:
  - subject: ann
    type: MET
    object: bob
    when: 2018/2017
    evidence: [{ source: paper, says: So it was., reportedOn: { edtf: soon, words: soon } }]
`),
  ).toEqual([
    'test.yaml:2:56 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "last week": "last week" is not one.',
    'test.yaml:6:18 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "2018-02-30": there is no 2018-02-30.',
    'test.yaml:7:22 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "2018-13": "2018-13" is not one.',
    'test.yaml:8:30 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "2018-05-30T10:00": "2018-05-30T10:00" is not one.',
    'test.yaml:13:11 bad-date "2018/2017" ends before it starts; write the earlier date first.',
    'test.yaml:14:71 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "soon": "soon" is not one.',
  ]);
});

test('accepts every form of EDTF that the guide names', async () => {
  expect(
    await problemsIn(`relationships:
  - { id: a, subject: ann, type: MET, object: bob, when: 2018-05-28, evidence: [{ source: paper, says: So it was. }] }
  - { id: b, subject: ann, type: MET, object: bob, when: 2018, evidence: [{ source: paper, says: So it was. }] }
  - { id: c, subject: ann, type: MET, object: bob, when: 2005/2006, evidence: [{ source: paper, says: So it was. }] }
  - { id: d, subject: ann, type: MET, object: bob, when: 2017-01-20/.., evidence: [{ source: paper, says: So it was. }] }
  - { id: e, subject: ann, type: MET, object: bob, when: 1996~, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([]);
});
