/**
 * Constraints and indexes by name, each with what makes it. An index on (sort key, id) gives a page in its order without
 * sorting. The full-text ones split at white space, so that a term is found by equality alone.
 */
export const SCHEMA: Readonly<Record<string, string>> = {
  attest_dataset: unique('Dataset'),
  attest_entity: unique('Entity'),
  attest_statement: unique('Statement'),
  attest_evidence: unique('Evidence'),
  // Each sort has indexes of its own, the one on `id` too: a page of one does not walk past the rows of the other.
  attest_relationship_id: index('Relationship', 'id'),
  attest_relationship_type: index('Relationship', 'type'),
  attest_relationship_subject: index('Relationship', 'subjectId'),
  attest_relationship_object: index('Relationship', 'objectId'),
  attest_relationship_ends: index('Relationship', 'subjectId', 'objectId'),
  attest_relationship_contested: index('Relationship', 'contested'),
  attest_relationship_earliest_first: index('Relationship', 'earliestFirst', 'id'),
  attest_relationship_latest_first: index('Relationship', 'latestFirst', 'id'),
  attest_relationship_strength: index('Relationship', 'strength', 'id'),
  attest_relationship_relevance: index('Relationship', 'relevance', 'id'),
  attest_relationship_first_reported: index('Relationship', 'firstReported', 'id'),
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

/** Of the first layout: what takes their place has other names. */
export const FORMER_SCHEMA: readonly string[] = [
  'DROP CONSTRAINT attest_claim IF EXISTS',
  ...[
    'type',
    'subject',
    'object',
    'earliest_first',
    'latest_first',
    'strength',
    'relevance',
    'first_reported',
  ].map((name) => `DROP INDEX attest_claim_${name} IF EXISTS`),
  'DROP INDEX attest_former_ids IF EXISTS',
  'DROP INDEX attest_earlier_ids IF EXISTS',
];

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
