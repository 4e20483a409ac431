import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { explorerQuestions } from '../../scripts/explorer-generation.mjs';

it('has the questions that npm run generate writes, each of which fits the schema', async () => {
  const folder = 'src/explorer/questions';
  const files = (await readdir(folder)).sort();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  expect(await readFile('src/explorer/generated/questions.ts', 'utf8')).toBe(
    await explorerQuestions(await readFile('schema.graphql', 'utf8'), texts),
  );
});
