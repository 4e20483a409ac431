/* `npm run generate`: writes what follows from schema.graphql and the vocabulary, which it reads from dist/. */
import { readFile, writeFile } from 'node:fs/promises';
import { generate } from './generation.mjs';

const TOP = new URL('../', import.meta.url);

/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { RELATIONSHIP_TYPES } = await built('domain/vocabulary.js');
const { phrasesOf } = await built('api/phrases.js');

const schema = await readFile(new URL('schema.graphql', TOP), 'utf8');
for (const [path, content] of await generate(schema, RELATIONSHIP_TYPES, phrasesOf)) {
  await writeFile(new URL(path, TOP), content);
  console.log(`Wrote ${path}`);
}
