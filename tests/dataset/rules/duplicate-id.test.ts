import { expect, test } from 'vitest';
import { relationshipId } from '../../../src/domain/identity.js';
import { problemsIn } from '../problems-in.js';

test('refuses the second of two things with one id, whatever they are', async () => {
  expect(
    await problemsIn(`entities:
  - { id: ann, kind: Place, name: Another }
relationships:
  - { id: town, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:2:11 duplicate-id The id "ann" is already taken at base.yaml:2; choose another, or remove one of the two.',
    'test.yaml:4:11 duplicate-id The id "town" is already taken at base.yaml:4; choose another, or remove one of the two.',
  ]);
});

test('refuses a former id that something else has', async () => {
  expect(
    await problemsIn(`entities:
  - { id: anna, kind: Person, name: Anna, formerIds: [ann, annie] }
  - { id: annabel, kind: Person, name: Annabel, formerIds: [annie] }
`),
  ).toEqual([
    'test.yaml:2:55 duplicate-id The id "ann" is already taken at base.yaml:2; choose another, or remove one of the two.',
    'test.yaml:3:61 duplicate-id The id "annie" is already taken at test.yaml:2; choose another, or remove one of the two.',
  ]);
});

test('counts the id of a record that has not its shape', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carl, kind: Person }
  - { id: carl, kind: Person, name: Carl }
`),
  ).toEqual([
    'test.yaml:2:5 missing-field Expected the field "name" here, but there is none; add it.',
    'test.yaml:2:11 duplicate-id The id "carl" is already taken at test.yaml:3; choose another, or remove one of the two.',
  ]);
});

test('refuses the id that its content gives to a relationship, as the id of something else', async () => {
  const content = {
    type: 'MET',
    subject: 'ann',
    object: 'bob',
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
  } as const;
  const id = relationshipId(content);
  expect(
    await problemsIn(`entities:
  - { id: anna, kind: Person, name: Anna, formerIds: [${id}] }
relationships:
  - { subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    `test.yaml:2:55 duplicate-id The id "${id}" is already taken at test.yaml:4; choose another, or remove one of the two.`,
  ]);
});

test('refuses one id of two relationships once, by this rule alone', async () => {
  expect(
    await problemsIn(`relationships:
  - { id: met, subject: ann, type: MET, object: bob, evidence: [{ source: paper, says: So it was. }] }
  - { id: met, subject: ann, type: ADVISED, object: bob, evidence: [{ source: paper, says: So it was. }] }
`),
  ).toEqual([
    'test.yaml:3:11 duplicate-id The id "met" is already taken at test.yaml:2; choose another, or remove one of the two.',
  ]);
});

const MEETING = {
  type: 'MET',
  subject: 'ann',
  object: 'bob',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
} as const;

test('refuses a former id that another relationship had by its content while an end had another id', async () => {
  const earlier = relationshipId({ ...MEETING, subject: 'carl' });
  const yaml = (formerOfTalk: string, formerOfMeeting: string) => `entities:
  - { id: carla, kind: Person, name: Carla, formerIds: [carl] }
relationships:
  - { subject: carla, type: MET, object: bob, formerIds: [${formerOfMeeting}], evidence: [{ source: paper, says: So it was. }] }
  - { subject: ann, type: TALKED_WITH, object: bob, formerIds: [${formerOfTalk}], evidence: [{ source: paper, says: So it was. }] }
`;
  expect(await problemsIn(yaml(earlier, ''))).toEqual([
    `test.yaml:5:65 duplicate-id The id "${earlier}" is already taken at test.yaml:4; choose another, or remove one of the two.`,
  ]);
  // What its own content gave it may stand there, and so may what content gave to nothing.
  expect(await problemsIn(yaml(relationshipId({ ...MEETING, subject: 'dora' }), earlier))).toEqual([]);
});
