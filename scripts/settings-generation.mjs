/** @typedef {import('../src/settings.js').Setting} Setting */

const TABLES = /(?<=<!-- settings -->\n)[\s\S]*(?=<!-- \/settings -->)/;

/**
 * docs/settings.md with its tables made from the settings, one a group.
 * @param {string} document
 * @param {Readonly<Record<string, Readonly<Record<string, Setting>>>>} groups
 */
export function settingsDocument(document, groups) {
  if (!TABLES.test(document))
    throw new Error('Expected docs/settings.md to have "<!-- settings -->" and "<!-- /settings -->".');
  const tables = Object.entries(groups).map(([group, settings]) => table(group, Object.values(settings)));
  return document.replace(TABLES, () => `${tables.join('\n')}`);
}

/** @type {Readonly<Record<string, string>>} */
const TITLES = {
  neo4j: 'Neo4j',
  service: 'The service',
  limits: 'What one request may cost',
  files: 'The files of a dataset',
  reading: 'Reading a dataset',
};

/**
 * @param {string} group
 * @param {readonly Setting[]} settings
 */
function table(group, settings) {
  const rows = settings.map(
    (row) => `| \`${row.variable}\` | ${row.what} | ${preset(row.default)} | ${row.expected} |`,
  );
  return `## ${TITLES[group]}\n\n| variable | sets | default | value |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** @param {unknown} value */
function preset(value) {
  const text = value === null ? '' : String(value);
  return text === '' ? 'none' : `\`${text}\``;
}
