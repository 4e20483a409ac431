import { expect, test } from 'vitest';
import { problemsIn } from '../problems-in.js';

const said = (more: string) => `evidence: [{ source: paper, says: So it is. }], ${more}`;

test('takes a value of each kind, written plainly or with its fields', async () => {
  expect(
    await problemsIn(`attributes:
  - { entity: ann, type: NAME, value: Annie, ${said('polarity: AFFIRMED')} }
  - { entity: ann, type: NAME, value: { text: Anne, kind: BIRTH, language: fr, script: Latn }, ${said('when: 1955')} }
  - { entity: ann, type: BIRTH, value: 1955-05-30, ${said('qualifiers: { PLACE: town }')} }
  - { entity: bob, type: BIRTH, value: { entity: town }, ${said('when: 1955')} }
  - { entity: bob, type: DEATH, value: { words: last spring }, ${said('detail: of age')} }
  - { entity: ann, type: AGE, value: 62, ${said('when: { asOf: 2018-05-29 }')} }
  - { entity: bob, type: AGE, value: in his fifties, ${said('detail: about')} }
  - { entity: ann, type: NATIONALITY, value: US, ${said('when: 1990/..')} }
  - { entity: bob, type: NATIONALITY, value: SU, ${said('when: ../1991')} }
  - { entity: ann, type: OTHER, value: { country: FR }, ${said('detail: holiday')} }
`),
  ).toEqual([]);
});

test('refuses no value, two, one of another kind, a date beside a date, and what there is not', async () => {
  expect(
    await problemsIn(`attributes:
  - { entity: ann, type: NAME, value: {}, ${said('detail: a')} }
  - { entity: ann, type: BIRTH, value: { edtf: 1955, entity: town }, ${said('detail: a')} }
  - { entity: ann, type: NAME, value: { country: US }, ${said('detail: b')} }
  - { entity: ann, type: BIRTH, value: 1955-05-30, when: 1955, ${said('detail: a')} }
  - { entity: ann, type: BIRTH, value: 1955-02-30, ${said('detail: a')} }
  - { entity: ann, type: NATIONALITY, value: XX, ${said('detail: a')} }
  - { entity: ann, type: AGE, value: { min: 9, max: 8 }, ${said('detail: a')} }
  - { entity: ann, type: NAME, value: { text: A, language: x, script: latin }, ${said('detail: a')} }
  - { entity: town, type: BIRTH, value: 1955, ${said('detail: a')} }
  - { entity: nowhere, type: AGE, value: 9, ${said('detail: a')} }
`),
  ).toMatchInlineSnapshot(`
    [
      "test.yaml:2:39 bad-value Expected one value of NAME (it can be TEXT), but got none; give one.",
      "test.yaml:3:40 bad-value Expected one value of BIRTH (it can be DATE, ENTITY), but got ENTITY and DATE; give one.",
      "test.yaml:4:5 needs-own-id The attribute at test.yaml:2 has the same type, entity, value, polarity and modality, and neither has an id; make one of the two, or give each an id and list \`formerIds: [a_4c698eb46b49cbd1]\` in the one that had this id so far.",
      "test.yaml:4:39 bad-value Expected one value of NAME (it can be TEXT), but got none; give one.",
      "test.yaml:4:41 unknown-field There is no field "country" here. The fields are text, kind, language, script.",
      "test.yaml:5:52 bad-value Expected no \`when\` beside a value that is a date, which says when; remove one.",
      "test.yaml:6:40 bad-date Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "1955-02-30": there is no 1955-02-30.",
      "test.yaml:7:46 bad-value Expected a country code of ISO 3166-1 with two capital letters, such as US, but got "XX".",
      "test.yaml:8:45 bad-value Expected \`min\` to be at most \`max\`, but 9 is more than 8; swap them.",
      "test.yaml:9:60 bad-value Expected a language tag of BCP 47, such as en or zh-Hant, but got "x".",
      "test.yaml:9:71 bad-value Expected a script code of ISO 15924, such as Latn or Arab, but got "latin".",
      "test.yaml:10:15 wrong-end Expected the entity of BIRTH to be of kind Person or Group, but "town" is of kind Place; take another type, or OTHER with a detail.",
      "test.yaml:11:15 dangling-reference Nothing in this dataset has the id "nowhere". Add it, or fix the id.",
    ]
  `);
});
