import { expect, test } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { relationshipId } from '../../../src/domain/identity.js';
import { BASE, folderOf, problemsIn } from '../problems-in.js';

test('refuses every id that nothing has, and suggests near ones', async () => {
  expect(
    await problemsIn(`entities:
  - { id: letter, kind: Work, name: A letter, publisher: nobody, derivedFrom: papers }
relationships:
  - subject: anne
    type: MET
    object: bob
    qualifiers: { TOPIC: nothing, PLACE: [town, twon] }
    conflictsWith: [r_0000000000000000]
    evidence:
      - { source: papr, says: So it was., attributedTo: [bob, bobby] }
coverage:
  - source: papper
    sentences:
      - { selector: { start: 0, end: 1, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, models: [party, prty] }
`),
  ).toEqual([
    'test.yaml:2:58 dangling-reference Nothing in this dataset has the id "nobody". Add it, or fix the id.',
    'test.yaml:2:79 dangling-reference Nothing in this dataset has the id "papers". Did you mean "paper"?',
    'test.yaml:4:14 dangling-reference Nothing in this dataset has the id "anne". Did you mean "ann"?',
    'test.yaml:7:26 dangling-reference Nothing in this dataset has the id "nothing". Add it, or fix the id.',
    'test.yaml:7:49 dangling-reference Nothing in this dataset has the id "twon". Did you mean "town"?',
    'test.yaml:8:21 dangling-reference Nothing in this dataset has the id "r_0000000000000000". Add it, or fix the id.',
    'test.yaml:10:19 dangling-reference Nothing in this dataset has the id "papr". Did you mean "paper"?',
    'test.yaml:10:63 dangling-reference Nothing in this dataset has the id "bobby". Add it, or fix the id.',
    'test.yaml:12:13 dangling-reference Nothing in this dataset has the id "papper". Did you mean "paper"?',
    'test.yaml:14:133 dangling-reference Nothing in this dataset has the id "prty". Did you mean "party"?',
  ]);
});

test('accepts former ids, and ids that content gives', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carla, kind: Person, name: Carla, formerIds: [carl] }
relationships:
  - { subject: ann, type: ADVISED, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { subject: ann, type: MET, object: carl, qualifiers: { AFTER: r_5deb394fc8987707 }, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([]);
});

test('does not blame a reference to a record that has not its shape, and looks for those inside one', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carl, kind: Person }
relationships:
  - { subject: carl, type: MET, object: nobody-at-all, evidence: [{ source: paper }] }
`),
  ).toEqual([
    'test.yaml:2:5 missing-field Expected the field "name" here, but there is none; add it.',
    'test.yaml:4:41 dangling-reference Nothing in this dataset has the id "nobody-at-all". Add it, or fix the id.',
    'test.yaml:4:67 missing-field Expected the field "says" here, but there is none; add it.',
  ]);
});

test('follows an id that content gave a relationship while an end had another id, or while it had none of its own', async () => {
  const hash = (subject: string, type: 'MET' | 'ADVISED') =>
    relationshipId({ type, subject, object: 'bob', polarity: 'AFFIRMED', modality: 'ACTUAL' });
  const yaml = `entities:
  - { id: carla, kind: Person, name: Carla, formerIds: [carl] }
relationships:
  - { subject: carla, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - id: advice
    subject: ann
    type: ADVISED
    object: bob
    qualifiers: { CAUSE: ${hash('carl', 'MET')} }
    conflictsWith: [${hash('carl', 'MET')}]
    evidence: [{ source: paper, says: So it was. }]
evidence:
  - { of: ${hash('ann', 'ADVISED')}, source: paper, says: She did. }
`;
  const { relationships } = await readDataset(await folderOf({ ...BASE, 'test.yaml': yaml }));
  expect(relationships.find(({ id }) => id === 'advice')).toMatchObject({
    qualifiers: [{ role: 'CAUSE', relationships: [hash('carla', 'MET')] }],
    conflicts: [hash('carla', 'MET')],
    evidence: [{}, {}],
  });
});
