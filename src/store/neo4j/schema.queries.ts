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
  attest_evidence_origin: index('Evidence', 'origin'),
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
  attest_attribute_by_earliest_first: index('Attribute', 'attest_earliestFirst', 'id'),
  attest_attribute_by_latest_first: index('Attribute', 'attest_latestFirst', 'id'),
  attest_attribute_by_strength: index('Attribute', 'attest_strength', 'id'),
  attest_attribute_by_first_reported: index('Attribute', 'attest_firstReported', 'id'),
  attest_event_by_earliest_first: index('Event', 'attest_earliestFirst', 'id'),
  attest_entity_by_degree: index('Entity', 'degree'),
  attest_entity_terms: fullText('Entity', 'attest_terms'),
  attest_former_and_earlier_ids: fullText('Entity|Statement|Evidence', 'formerIds', 'attest_earlierIds'),
};

const FORMER_INDEXES = [
  ...['type', 'subject', 'object', 'earliest_first', 'latest_first'],
  ...['strength', 'relevance', 'first_reported'],
];

const FORMER_KEYS = ['relevance', 'latestFirst', 'earliestFirst', 'strength', 'firstReported'];

/** Of earlier layouts, by name: what takes their place has other names. */
export const FORMER_SCHEMA: Readonly<Record<string, string>> = Object.fromEntries([
  ['attest_claim', 'DROP CONSTRAINT attest_claim IF EXISTS'],
  ...[
    ...FORMER_INDEXES.map((name) => `attest_claim_${name}`),
    ...['id', ...FORMER_INDEXES].map((name) => `attest_relationship_${name}`),
    ...['attest_former_ids', 'attest_earlier_ids', 'attest_terms', 'attest_earlier_ids_of_all'],
    ...['earliest_first', 'latest_first', 'strength', 'first_reported'].map(
      (name) => `attest_attribute_${name}`,
    ),
    'attest_event_earliest_first',
    ...FORMER_KEYS.flatMap((key) =>
      ['graph', 'graph_type', 'subject', 'subject_type', 'object', 'object_type'].map(
        (lead) => `attest_relationship_${lead}_${key}`,
      ),
    ),
  ].map((name) => [name, `DROP INDEX ${name} IF EXISTS`]),
]);

export const SCHEMA_NAMES = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
export const AWAIT_SCHEMA = 'CALL db.awaitIndexes(600)';

/** @returns what comes after CREATE; `make` puts the name in. */
function unique(label: string): string {
  return `CONSTRAINT $name IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function index(
  label: 'Entity' | 'Relationship' | 'Attribute' | 'Event' | 'Evidence',
  ...names: string[]
): string {
  return `INDEX $name IF NOT EXISTS FOR (n:${label}) ON (${names.map((name) => `n.${name}`).join(', ')})`;
}

function fullText(labels: string, ...names: string[]): string {
  const properties = names.map((name) => `n.${name}`).join(', ');
  return `FULLTEXT INDEX $name IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}
