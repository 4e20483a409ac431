/*
 * `npm run generate`: writes what follows from schema.graphql, from the operations of the explorer and the command line,
 * and from the tables of relationship types, conditions and settings, which it reads from dist/.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { generate } from './generation.mjs';
import { operationsModule, SENDERS, trustedOperations } from './operations-generation.mjs';
import { settingsDocument } from './settings-generation.mjs';
import { vocabularyDocument } from './vocabulary-generation.mjs';

const TOP = new URL('../', import.meta.url);

/** @param {string} path */
const built = (path) => import(new URL(`dist/${path}`, TOP).href);
const { RELATIONSHIP_TYPES, VOCABULARY } = await built('domain/vocabulary.js');
const { ATTRIBUTE_VOCABULARY } = await built('domain/attribute-types.js');
const { TYPE_NOTES } = await built('domain/type-notes.js');
const { SETTINGS } = await built('settings.js');
const { phrasesOf } = await built('api/phrases.js');
const { CONDITION_ROWS } = await built('answers/relaxations.js');

const schema = await readFile(new URL('schema.graphql', TOP), 'utf8');
const written = new Map(
  await generate(schema, {
    types: RELATIONSHIP_TYPES,
    phrasesOf,
    notes: TYPE_NOTES,
    attributes: ATTRIBUTE_VOCABULARY,
    conditions: CONDITION_ROWS,
  }),
);

for (const sender of SENDERS) {
  const module = await operationsModule(written.get('schema.graphql') ?? schema, sender);
  written.set(`${sender.folder}/generated/operations.ts`, module);
  // Its page is served, and its operations are to be trusted where few are.
  if (sender.folder === 'src/explorer')
    written.set(
      'src/explorer/public/operations.json',
      await trustedOperations(written.get('schema.graphql') ?? schema, sender),
    );
}

const settings = await readFile(new URL('docs/settings.md', TOP), 'utf8');
written.set('docs/settings.md', settingsDocument(settings, SETTINGS));

const vocabulary = await readFile(new URL('docs/vocabulary.md', TOP), 'utf8');
const tables = {
  ...{ VOCABULARY, TYPE_NOTES, phrasesOf },
  ...(await built('domain/attribute-types.js')),
  ...(await built('text/format-qualifiers.js')),
  ...(await built('text/format-quantity.js')),
};
written.set('docs/vocabulary.md', vocabularyDocument(vocabulary, tables));

for (const [path, content] of written) {
  await writeFile(new URL(path, TOP), content);
  console.log(`Wrote ${path}`);
}
