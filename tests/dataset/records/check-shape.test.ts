import { expect, test } from 'vitest';
import { folderOf, problemsIn, problemsOf } from '../problems-in.js';

test('names the missing, the empty and the unknown field, and the nearest one that there is', async () => {
  expect(
    await problemsIn(`entities:
  - { kind: Person, nmae: Carl, xyz: 1 }
  - { id: dora, kind: Person, name: }
  - { id: emil, kind: Person, name: "  " }
`),
  ).toEqual([
    'test.yaml:2:5 missing-field Expected the field "id" here, but there is none; add it.',
    'test.yaml:2:5 missing-field Expected the field "name" here, but there is none; add it.',
    'test.yaml:2:21 unknown-field There is no field "nmae" here. Did you mean "name"?',
    'test.yaml:2:33 unknown-field There is no field "xyz" here. The fields are kind, id, name, unnamed, aliases, description, externalIds, formerIds.',
    'test.yaml:3:31 missing-field Expected the field "name" here, but it is empty or null; add it, in quotes where the word is meant.',
    'test.yaml:4:37 empty-text Expected some text here; write it, or leave the field out.',
  ]);
});

test('gives each kind of entity its own fields', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carl, kind: Person, name: Carl, publishedOn: 2018, when: 2018 }
  - { id: dora, kind: Persn, name: Dora }
  - { id: emil, name: Emil }
`),
  ).toEqual([
    'test.yaml:2:43 unknown-field There is no field "publishedOn" here. The fields are kind, id, name, unnamed, aliases, description, externalIds, formerIds.',
    'test.yaml:2:62 unknown-field There is no field "when" here. The fields are kind, id, name, unnamed, aliases, description, externalIds, formerIds.',
    'test.yaml:3:23 unknown-value Expected "kind" to be one of Person, Group, Organization, Place, Event, Work, Topic, but got "Persn". Did you mean "Person"?',
    'test.yaml:4:5 missing-field Expected the field "kind" here, but there is none; add it.',
  ]);
});

test('says what sort of value was expected and what came', async () => {
  expect(
    await problemsIn(`entities:
  - { id: carl, kind: Person, name: [Carl], aliases: Karl, unnamed: maybe }
  - Dora
relationships:
  - subject: ann
    type: MET
    object: bob
    when: [2018]
    detail: true
    quantities: [{ measure: COUNT, min: many }]
    evidence: { source: paper, says: So it was. }
  - subject: ann
    type: MET
    object: bob
    evidence: [paper]
coverage: all of it
`),
  ).toEqual([
    'test.yaml:2:37 wrong-type Expected "name" to be text, but got a list.',
    'test.yaml:2:54 wrong-type Expected "aliases" to be a list, but got the text "Karl".',
    'test.yaml:2:69 wrong-type Expected "unnamed" to be true or false, but got the text "maybe".',
    'test.yaml:3:5 wrong-type Expected "record" to be fields with values, but got the text "Dora".',
    'test.yaml:8:11 wrong-type Expected "when" to be fields with values, but got a list.',
    'test.yaml:9:13 wrong-type Expected "detail" to be text, but got true; where text is meant, put it in quotes.',
    'test.yaml:10:41 wrong-type Expected "min" to be a number, but got the text "many".',
    'test.yaml:11:15 wrong-type Expected "evidence" to be a list, but got fields with values.',
    'test.yaml:15:16 wrong-type Expected "evidence" to be fields with values, but got the text "paper".',
    'test.yaml:16:11 wrong-type Expected "coverage" to be a list; begin each of its records with "- ".',
  ]);
});

test('suggests the nearest of the words that a field can take', async () => {
  expect(
    await problemsIn(`relationships:
  - subject: ann
    type: MET
    object: bob
    polarity: negated
    qualifiers: { TOPICS: town }
    evidence: [{ source: paper, says: So it was., assertion: HEGDED }]
`),
  ).toEqual([
    'test.yaml:5:15 unknown-value Expected "polarity" to be one of AFFIRMED, NEGATED, but got "negated". Did you mean "NEGATED"?',
    'test.yaml:6:19 unknown-field There is no field "TOPICS" here. Did you mean "TOPIC"?',
    'test.yaml:7:62 unknown-value Expected "assertion" to be one of STATED, HEDGED, but got "HEGDED". Did you mean "HEDGED"?',
  ]);
});

test('an unknown field hides nothing else that is wrong with its record', async () => {
  expect(
    await problemsIn(`relationships:
  - { subject: ann, type: PARDONED, object: town, whn: 2018, when: 2018-13, evidence: [] }
`),
  ).toEqual([
    'test.yaml:2:45 wrong-end Expected the object of PARDONED to be of kind Person or Group, but "town" is of kind Place; take another type, or OTHER with a detail.',
    'test.yaml:2:51 unknown-field There is no field "whn" here. Did you mean "when"?',
    'test.yaml:2:68 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "2018-13": "2018-13" is not one.',
    'test.yaml:2:77 no-evidence Expected a relationship to have evidence, but there is none; add at least one source and what it says.',
  ]);
});

test('fields that every object inherits are unknown too', async () => {
  const problems = await problemsIn(
    'entities:\n  - { id: carl, kind: Person, name: Carl, __proto__: {}, constructor: x, toString: y }\n',
  );
  expect(problems.map((problem) => problem.split('.', 2).join('.'))).toEqual([
    'test.yaml:2:43 unknown-field There is no field "__proto__" here',
    'test.yaml:2:58 unknown-field There is no field "constructor" here',
    'test.yaml:2:74 unknown-field There is no field "toString" here',
  ]);
});

test('half a character is no text', async () => {
  expect(await problemsIn('entities:\n  - { id: carl, kind: Person, name: "Carl \\ud83c" }\n')).toEqual([
    'test.yaml:2:37 broken-text Expected text, but half of a surrogate pair stands in it (\\ud800 to \\udfff); write the whole character.',
  ]);
});

test('dataset.yaml has a title and no records', async () => {
  const folder = await folderOf({ 'dataset.yaml': 'titel: A test\nentities: []\n' });
  expect(await problemsOf(folder)).toEqual([
    'dataset.yaml:1:1 missing-field Expected the field "title" here, but there is none; add it.',
    'dataset.yaml:1:1 unknown-field There is no field "titel" here. Did you mean "title"?',
    'dataset.yaml:2:1 unknown-field There is no field "entities" here. The fields are title, description, reportedBy, contact, notice, types, questions.',
  ]);
});
