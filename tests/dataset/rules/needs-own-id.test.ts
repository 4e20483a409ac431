import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

test('refuses two relationships that only dates and evidence tell apart, ends of a symmetric type in either order', async () => {
  expect(
    await problemsIn(`relationships:
  - { subject: ann, type: MET, object: bob, when: 2017, evidence: [{ source: paper, says: So it was. }] }
  - { subject: bob, type: MET, object: ann, when: 2018, evidence: [{ source: paper, says: And again. }] }
`),
  ).toEqual([
    'test.yaml:3:5 needs-own-id The relationship at test.yaml:2 has the same type, ends, polarity and modality, and neither has an id; make one of the two, or give each an id and list `formerIds: [r_cc3dc4e392bcb459]` in the one that had this id so far.',
  ]);
});

test('accepts them where one has an id, and where polarity or modality differ', async () => {
  expect(
    await problemsIn(`relationships:
  - { subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { id: again, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: And again. }] }
  - { subject: ann, type: MET, object: bob, polarity: NEGATED, evidence: [{ source: paper, says: No. }] }
  - { subject: ann, type: MET, object: bob, modality: PLANNED, evidence: [{ source: paper, says: They will. }] }
`),
  ).toEqual([]);
});

test('knows an end by its former id', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carla, kind: Person, name: Carla, formerIds: [carl] }
relationships:
  - { subject: ann, type: MET, object: carl, evidence: [{ source: paper, says: So it was. }] }
  - { subject: ann, type: MET, object: carla, evidence: [{ source: paper, says: And again. }] }
`),
  ).toEqual([
    'test.yaml:5:5 needs-own-id The relationship at test.yaml:4 has the same type, ends, polarity and modality, and neither has an id; make one of the two, or give each an id and list `formerIds: [r_53512da8ae0db216]` in the one that had this id so far.',
  ]);
});
