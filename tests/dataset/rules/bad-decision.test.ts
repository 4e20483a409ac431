import { expect, test } from 'vitest';
import { BASE, folderOf, problemsOf } from '../problems-in.js';

const problems = async (decisions: string, more = '') =>
  problemsOf(
    await folderOf({ ...BASE, 'decisions/all.yaml': `decisions:\n${decisions}`, 'more.yaml': more }),
  );

const why = 'by: Ed, on: 2024-05-01, because: Read both';
const MORE = `entities:
  - { id: bobby, kind: Person, name: Bobby }
  - { id: robert, kind: Person, name: Robert }
`;

test('a decision says one thing, of two of one kind, and who decided when and why', async () => {
  expect(
    await problems(`  - { ${why} }
  - { same: [ann, bob], notSame: [ann, bob], ${why} }
  - { notSame: [ann], ${why} }
  - { same: [ann, town], ${why} }
  - { notSame: [bob, town], by: Ed, on: last May, because: One is a town }
  - { notSame: [ann, bob], on: 2024 }
`),
  ).toEqual([
    'decisions/all.yaml:2:5 bad-decision Expected a decision to have one of `same` and `notSame`, but it has neither; name the entities in one of them.',
    'decisions/all.yaml:3:5 bad-decision Expected a decision to have one of `same` and `notSame`, but it has both; write two decisions.',
    'decisions/all.yaml:4:16 bad-decision Expected the ids of at least two entities, but there is one; name the other.',
    'decisions/all.yaml:5:13 bad-decision Expected entities of one kind, but these are Person and Place; two of different kinds are two.',
    'decisions/all.yaml:6:41 bad-decision Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "last May": "last May" is not one.',
    'decisions/all.yaml:7:5 missing-field Expected the field "because" here, but there is none; add it.',
    'decisions/all.yaml:7:5 missing-field Expected the field "by" here, but there is none; add it.',
  ]);
});

test('ids that there are, each once, also as a former id', async () => {
  expect(
    await problems(
      `  - { same: [ann, nobody], ${why} }
  - { notSame: [bobby, bob], ${why} }
  - { same: [party, paper], ${why} }
`,
      'entities: [{ id: robert, kind: Person, name: Robert, formerIds: [bobby] }]\nrelationships: [{ id: met, subject: ann, type: MET, object: robert, evidence: [{ source: paper, says: So. }] }]',
    ),
  ).toEqual([
    'decisions/all.yaml:2:19 dangling-reference Nothing in this dataset has the id "nobody". Add it, or fix the id.',
    'decisions/all.yaml:4:13 bad-decision Expected entities of one kind, but these are Event and Work; two of different kinds are two.',
  ]);
  expect(
    await problems(
      `  - { same: [robert, bobby], ${why} }\n`,
      'entities: [{ id: robert, kind: Person, name: Robert, formerIds: [bobby] }]',
    ),
  ).toEqual(['decisions/all.yaml:2:22 listed-twice "bobby" stands in this list twice; keep one.']);
});

test('no decision contradicts others, also through a third', async () => {
  expect(
    await problems(
      `  - { same: [bob, bobby], ${why} }
  - { same: [bobby, robert], ${why} }
  - { notSame: [bob, ann, robert], ${why} }
`,
      MORE,
    ),
  ).toEqual([
    'decisions/all.yaml:4:16 bad-decision "bob" and "robert" are decided not to be the same here, and to be the same at decisions/all.yaml:2, decisions/all.yaml:3; remove one of the decisions.',
  ]);
});

test('what a relationship joins is not one', async () => {
  expect(
    await problems(
      `  - { same: [bob, bobby], ${why} }\n`,
      `${MORE}relationships: [{ subject: bob, type: MET, object: bobby, evidence: [{ source: paper, says: So. }] }]`,
    ),
  ).toEqual([
    'more.yaml:4:52 bad-decision This joins "bob" and "bobby", which are decided to be the same at decisions/all.yaml:2; remove the one or the other.',
  ]);
});
