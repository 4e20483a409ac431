import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { vocabularyDocument } from '../scripts/vocabulary-generation.mjs';
import { phrasesOf } from '../src/api/phrases.js';
import { ATTRIBUTE_VOCABULARY } from '../src/domain/attribute-types.js';
import { TYPE_NOTES } from '../src/domain/type-notes.js';
import { RELATIONSHIP_TYPES, VOCABULARY } from '../src/domain/vocabulary.js';
import { ROLE_LABELS } from '../src/text/format-qualifiers.js';
import { MEASURE_LABELS } from '../src/text/format-quantity.js';

const TABLES = { VOCABULARY, TYPE_NOTES, ATTRIBUTE_VOCABULARY, ROLE_LABELS, MEASURE_LABELS, phrasesOf };

it('docs/vocabulary.md has the lists that `npm run generate` writes', async () => {
  const document = await readFile(new URL('../docs/vocabulary.md', import.meta.url), 'utf8');
  expect(document).toBe(vocabularyDocument(document, TABLES));
  for (const type of RELATIONSHIP_TYPES) expect(document).toContain(`| \`${type}\` |`);
});

it('refuses a document without a place for the lists', () => {
  expect(() => vocabularyDocument('# Vocabulary\n', TABLES)).toThrow(
    'Expected docs/vocabulary.md to have "<!-- vocabulary -->"',
  );
});
