import { expect, test } from 'vitest';
import { BASE, folderOf, problemsOf } from '../problems-in.js';

const problemsInQuestions = async (questions: string) =>
  problemsOf(await folderOf({ ...BASE, 'dataset.yaml': `title: A test\nquestions:\n${questions}` }));

test('a question leads to an entity, to the connection of two different ones, or to a map', async () => {
  expect(
    await problemsInQuestions(`  - { ask: Nowhere? }
  - { ask: Where?, entity: ann, map: bob }
  - { ask: With whom?, connection: { from: ann, to: ann } }
  - { ask: Of what?, map: [] }
  - { ask: Of them?, map: [ann, bob] }
`),
  ).toEqual([
    'dataset.yaml:3:5 bad-question Expected a question to have one of `entity`, `connection` and `map`, but it has none; say where its answer is.',
    'dataset.yaml:4:5 bad-question Expected a question to have one of `entity`, `connection` and `map`, but it has 2; say where its answer is.',
    'dataset.yaml:5:36 bad-question Expected the connection of two, but both ends are "ann"; name two entities.',
    'dataset.yaml:6:27 bad-question Expected the ids of a map, but the list is empty; name at least one.',
  ]);
});

test('its ids are those of entities, each once on a map', async () => {
  expect(
    await problemsInQuestions(`  - { ask: Who?, entity: anna }
  - { ask: How?, connection: { from: ann, to: bobb } }
  - { ask: Around whom?, map: [bob, bob] }
`),
  ).toEqual([
    'dataset.yaml:3:26 dangling-reference Nothing in this dataset has the id "anna". Did you mean "ann"?',
    'dataset.yaml:4:47 dangling-reference Nothing in this dataset has the id "bobb". Did you mean "bob"?',
    'dataset.yaml:5:37 listed-twice "bob" stands in this list twice; keep one.',
  ]);
});

test('its conditions are those of a filter, with values that can be read', async () => {
  expect(
    await problemsInQuestions(`  - { ask: When?, entity: ann, filter: { knownOn: 2018/2019, trueOn: soon, minOrigins: 0.5, types: [] } }
  - { ask: So?, entity: ann, filter: { types: [MET], trueOn: 2018/2019, independent: true }, check: hedged }
`),
  ).toEqual([
    expect.stringMatching(/^dataset\.yaml:3:51 bad-question Expected a single EDTF date/),
    expect.stringMatching(/^dataset\.yaml:3:70 bad-question Expected /),
    'dataset.yaml:3:88 bad-question Expected "minOrigins" to be a whole number from 1, but got 0.5; write one.',
    'dataset.yaml:3:100 bad-question Expected "types" to name at least one value, but the list is empty; name one, or leave the field out.',
  ]);
  expect(
    await problemsInQuestions(
      '  - { ask: What?, entity: ann, filter: { types: MEET, colour: red }, check: hedge }\n',
    ),
  ).toEqual([
    expect.stringMatching(/^dataset\.yaml:3:49 unknown-value Expected "types" to be one of /),
    expect.stringMatching(/^dataset\.yaml:3:55 unknown-field There is no field "colour" here\./),
    'dataset.yaml:3:77 unknown-value Expected "check" to be one of single-origin, hedged, self-reported, disputed, contradicted, unsupported, but got "hedge". Did you mean "hedged"?',
  ]);
});
