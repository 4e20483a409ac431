/**
 * @typedef {object} VocabularyTables
 * @property {typeof import('../src/domain/vocabulary.js').VOCABULARY} VOCABULARY
 * @property {typeof import('../src/domain/type-notes.js').TYPE_NOTES} TYPE_NOTES
 * @property {typeof import('../src/domain/attribute-types.js').ATTRIBUTE_VOCABULARY} ATTRIBUTE_VOCABULARY
 * @property {typeof import('../src/text/format-qualifiers.js').ROLE_LABELS} ROLE_LABELS
 * @property {typeof import('../src/text/format-quantity.js').MEASURE_LABELS} MEASURE_LABELS
 * @property {typeof import('../src/api/phrases.js').phrasesOf} phrasesOf
 */

const TABLES = /(?<=<!-- vocabulary -->\n)[\s\S]*(?=<!-- \/vocabulary -->)/;

/**
 * docs/vocabulary.md with its lists made from the tables of the domain.
 * @param {string} document
 * @param {VocabularyTables} tables
 */
export function vocabularyDocument(document, tables) {
  if (!TABLES.test(document))
    throw new Error('Expected docs/vocabulary.md to have "<!-- vocabulary -->" and "<!-- /vocabulary -->".');
  const { ROLE_LABELS, MEASURE_LABELS, ATTRIBUTE_VOCABULARY } = tables;
  const sections = [
    section(
      'Types of relationships',
      ['type', 'from the subject; from the object', 'subject', 'object', 'is', 'for'],
      [...Object.keys(tables.VOCABULARY).map((type) => relationshipRow(type, tables))],
    ),
    section(
      'Roles of qualifiers',
      ['role', 'label'],
      Object.entries(ROLE_LABELS).map(([role, label]) => [code(role), label]),
    ),
    section(
      'Measures of quantities',
      ['measure', 'label'],
      Object.entries(MEASURE_LABELS).map(([measure, label]) => [code(measure), label]),
    ),
    section(
      'Types of attributes',
      ['type', 'label', 'of', 'value', 'is'],
      Object.entries(ATTRIBUTE_VOCABULARY).map(([type, { label, kinds, values, single }]) => [
        code(type),
        label,
        kindsOf(kinds),
        values.join(', '),
        single ? 'single' : '',
      ]),
    ),
  ];
  return document.replace(TABLES, () => sections.join('\n'));
}

/**
 * @param {string} name
 * @param {VocabularyTables} tables
 */
function relationshipRow(name, { VOCABULARY, TYPE_NOTES, phrasesOf }) {
  const type = /** @type {keyof typeof VOCABULARY} */ (name);
  const { subjectKinds, objectKinds, symmetric, nature, tie, once } = VOCABULARY[type];
  const forward = phrasesOf(type, 'subject').affirmed;
  const marks = [
    nature.toLowerCase(),
    ...(symmetric ? ['symmetric'] : []),
    ...(tie ? ['walkable'] : []),
    ...(once ? ['once'] : []),
  ];
  return [
    code(type),
    symmetric ? forward : `${forward}; ${phrasesOf(type, 'object').affirmed}`,
    kindsOf(subjectKinds),
    kindsOf(objectKinds),
    marks.join(', '),
    TYPE_NOTES[type] ?? '',
  ];
}

const MOST_KINDS = 7;

/** @param {readonly string[]} kinds */
const kindsOf = (kinds) => (kinds.length === MOST_KINDS ? 'any' : kinds.join(', '));

/** @param {string} text */
const code = (text) => `\`${text}\``;

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function section(title, head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${title}\n\n${lines.join('\n')}\n`;
}
