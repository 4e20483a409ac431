/**
 * Constraints and indexes by name, each with what makes it. An index on (sort key, id) gives a page in its order without
 * sorting. The full-text ones split at white space, so that a term is found by equality alone.
 */
export const SCHEMA: Readonly<Record<string, string>> = {
  attest_dataset: unique('Dataset'),
  attest_entity: unique('Entity'),
  attest_claim: unique('Claim'),
  attest_evidence: unique('Evidence'),
  attest_claim_type: index('Claim', 'type'),
  attest_claim_subject: index('Claim', 'subjectId'),
  attest_claim_object: index('Claim', 'objectId'),
  attest_claim_earliest_first: index('Claim', 'earliestFirst', 'id'),
  attest_claim_latest_first: index('Claim', 'latestFirst', 'id'),
  attest_claim_strength: index('Claim', 'strength', 'id'),
  attest_claim_relevance: index('Claim', 'relevance', 'id'),
  attest_claim_first_reported: index('Claim', 'firstReported', 'id'),
  attest_event_earliest_first: index('Event', 'earliestFirst', 'id'),
  attest_terms: fullText('Entity', 'terms'),
  attest_earlier_ids: fullText('Entity|Claim|Evidence', 'formerIds', 'earlierIds'),
};

export const SCHEMA_NAMES = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
export const AWAIT_SCHEMA = 'CALL db.awaitIndexes(600)';

/** @returns what comes after CREATE; `make` puts the name in. */
function unique(label: string): string {
  return `CONSTRAINT $name IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function index(label: 'Claim' | 'Event', ...names: string[]): string {
  return `INDEX $name IF NOT EXISTS FOR (n:${label}) ON (${names.map((name) => `n.${name}`).join(', ')})`;
}

function fullText(labels: string, ...names: string[]): string {
  const properties = names.map((name) => `n.${name}`).join(', ');
  return `FULLTEXT INDEX $name IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}
