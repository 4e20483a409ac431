import { expect, test } from 'vitest';
import { type Files, folderOf, problemsOf } from '../problems-in.js';

test('refuses a dataset without a record', async () => {
  const folder = await folderOf({ 'dataset.yaml': 'title: Nothing yet\n', 'people.yaml': '# To come.\n' });
  expect(await problemsOf(folder)).toEqual([
    'dataset.yaml:1:1 empty-dataset Expected entities and relationships in the files beside this one, but found none; add some.',
  ]);
});

test('does not call a dataset empty whose records cannot be read', async () => {
  const folder = await folderOf({
    'dataset.yaml': 'title: A test\n',
    'people.jsonl': '{"entity": {"id": "ann", "kind": "Person"}}\n',
  });
  expect(await problemsOf(folder)).toEqual([
    'people.jsonl:1:12 missing-field Expected the field "name" here, but there is none; add it.',
  ]);
});

test('does not call a dataset empty that has no title yet, or whose files cannot be parsed', async () => {
  const codes = async (files: Files) =>
    (await problemsOf(await folderOf(files))).map((problem) => problem.split(' ')[1]);
  expect(await codes({ 'people.yaml': '# To come.\n' })).not.toContain('empty-dataset');
  expect(
    await codes({ 'dataset.yaml': 'title: A test\n', 'people.yaml': 'entities: [{ id: ann\n' }),
  ).not.toContain('empty-dataset');
});
