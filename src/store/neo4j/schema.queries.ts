import { RELATIONSHIP_INDEXES } from './relationship-indexes.js';

/**
 * Constraints and indexes by name, each with what makes it. An index on (sort key, id) gives a page in its order without
 * sorting. The full-text ones split at white space, so that a term is found by equality alone.
 */
export const SCHEMA: Readonly<Record<string, string>> = {
  attest_dataset: unique('Dataset'),
  attest_entity: unique('Entity'),
  attest_statement: unique('Statement'),
  attest_evidence: unique('Evidence'),
  // Relationships and attributes have indexes of their own, those on `id` too: a page of one does not walk past the other.
  attest_relationship_contested: index('Relationship', 'contested'),
  ...Object.fromEntries(
    Object.entries(RELATIONSHIP_INDEXES).map(([name, properties]) => [
      `attest_${name}`,
      index('Relationship', ...properties),
    ]),
  ),
  attest_attribute_id: index('Attribute', 'id'),
  attest_attribute_type: index('Attribute', 'type'),
  attest_attribute_entity: index('Attribute', 'entityId'),
  attest_attribute_contested: index('Attribute', 'contested'),
  attest_attribute_earliest_first: index('Attribute', 'earliestFirst', 'id'),
  attest_attribute_latest_first: index('Attribute', 'latestFirst', 'id'),
  attest_attribute_strength: index('Attribute', 'strength', 'id'),
  attest_attribute_first_reported: index('Attribute', 'firstReported', 'id'),
  attest_event_earliest_first: index('Event', 'earliestFirst', 'id'),
  attest_terms: fullText('Entity', 'terms'),
  attest_earlier_ids_of_all: fullText('Entity|Statement|Evidence', 'formerIds', 'earlierIds'),
};

const FORMER_INDEXES = [
  ...['type', 'subject', 'object', 'earliest_first', 'latest_first'],
  ...['strength', 'relevance', 'first_reported'],
];

/** Of earlier layouts, by name: what takes their place has other names. */
export const FORMER_SCHEMA: Readonly<Record<string, string>> = Object.fromEntries([
  ['attest_claim', 'DROP CONSTRAINT attest_claim IF EXISTS'],
  ...[
    ...FORMER_INDEXES.map((name) => `attest_claim_${name}`),
    ...['id', ...FORMER_INDEXES].map((name) => `attest_relationship_${name}`),
    ...['attest_former_ids', 'attest_earlier_ids'],
  ].map((name) => [name, `DROP INDEX ${name} IF EXISTS`]),
]);

export const SCHEMA_NAMES = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
export const AWAIT_SCHEMA = 'CALL db.awaitIndexes(600)';

/** @returns what comes after CREATE; `make` puts the name in. */
function unique(label: string): string {
  return `CONSTRAINT $name IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function index(label: 'Relationship' | 'Attribute' | 'Event', ...names: string[]): string {
  return `INDEX $name IF NOT EXISTS FOR (n:${label}) ON (${names.map((name) => `n.${name}`).join(', ')})`;
}

function fullText(labels: string, ...names: string[]): string {
  const properties = names.map((name) => `n.${name}`).join(', ');
  return `FULLTEXT INDEX $name IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}
