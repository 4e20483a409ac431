import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses what a field cannot name', async () => {
  expect(
    await problemsIn(`entities:
  - { id: letter, kind: Work, name: A letter, publisher: town, derivedFrom: ann }
relationships:
  - id: meeting
    subject: ann
    type: MET
    object: bob
    conflictsWith: [ann]
    qualifiers: { REALIZES: [ann, party], BY_WAY_OF: ann }
    evidence:
      - { source: ann, says: So it was. }
      - { source: paper, says: So it was., attributedTo: [town, party, letter] }
  - { subject: meeting, type: OTHER, object: ann, detail: so, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:58 wrong-kind Expected a publisher: a Person, Group or Organization, but "town" is a Place; name another.',
    'test.yaml:2:77 wrong-kind Expected a Work, but "ann" is a Person; name another.',
    'test.yaml:8:21 wrong-kind Expected a relationship or an attribute, but "ann" is a Person; name another.',
    'test.yaml:9:30 wrong-kind Expected a plan: an Event or a relationship, but "ann" is a Person; name another.',
    'test.yaml:11:19 wrong-kind Expected a Work, which can be cited, but "ann" is a Person; name another.',
    'test.yaml:12:59 wrong-kind Expected a speaker: a Person, Group, Organization or Work, but "town" is a Place; name another.',
    'test.yaml:12:65 wrong-kind Expected a speaker: a Person, Group, Organization or Work, but "party" is an Event; name another.',
    'test.yaml:13:16 wrong-kind Expected an entity, but "meeting" is a relationship; name another.',
  ]);
});

test('does not judge what has no kind that can be read', async () => {
  const problems = await problemsIn(`entities:
  - { id: thing, name: A thing }
relationships:
  - { subject: thing, type: PARDONED, object: bob, evidence: [{ source: thing, says: So it was. }] }
`);
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['missing-field']);
});
