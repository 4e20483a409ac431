/*
 * `npm run generate`: writes what follows from schema.graphql, from the explorer's operations, and from the tables of
 * relationship types, conditions and settings, which it reads from dist/.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { explorerOperations } from './explorer-generation.mjs';
import { generate } from './generation.mjs';
import { settingsDocument } from './settings-generation.mjs';

const TOP = new URL('../', import.meta.url);

/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { RELATIONSHIP_TYPES } = await built('domain/vocabulary.js');
const { SETTINGS } = await built('settings.js');
const { phrasesOf } = await built('api/phrases.js');
const { CONDITION_ROWS } = await built('answers/relaxations.js');

const schema = await readFile(new URL('schema.graphql', TOP), 'utf8');
const written = new Map(
  await generate(schema, { types: RELATIONSHIP_TYPES, phrasesOf, conditions: CONDITION_ROWS }),
);

const operations = new URL('src/explorer/operations/', TOP);
const texts = (await readdir(operations)).sort().map((file) => readFile(new URL(file, operations), 'utf8'));
written.set(
  'src/explorer/generated/operations.ts',
  await explorerOperations(written.get('schema.graphql') ?? schema, await Promise.all(texts)),
);

const settings = await readFile(new URL('docs/settings.md', TOP), 'utf8');
written.set('docs/settings.md', settingsDocument(settings, SETTINGS));

for (const [path, content] of written) {
  await writeFile(new URL(path, TOP), content);
  console.log(`Wrote ${path}`);
}
