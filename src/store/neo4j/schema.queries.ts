/**
 * Constraints and indexes by name, each with what makes it. An index on (sort key, id) gives a page in its order without
 * sorting. The full-text ones split at white space, so that a term is found by equality alone.
 */
export const SCHEMA: Readonly<Record<string, string>> = {
  attest_dataset: unique('Dataset'),
  attest_entity: unique('Entity'),
  attest_claim: unique('Claim'),
  attest_claim_type: index('type'),
  attest_claim_subject: index('subjectId'),
  attest_claim_object: index('objectId'),
  attest_claim_earliest_first: index('earliestFirst', 'id'),
  attest_claim_latest_first: index('latestFirst', 'id'),
  attest_claim_strength: index('strength', 'id'),
  attest_claim_first_reported: index('firstReported', 'id'),
  attest_terms: fullText('Entity', 'terms'),
  attest_former_ids: fullText('Entity|Claim', 'formerIds'),
};

export const SCHEMA_NAMES = 'SHOW INDEXES YIELD name RETURN collect(name) AS names';
export const AWAIT_SCHEMA = 'CALL db.awaitIndexes(600)';

/** @returns what stands after CREATE; `make` puts the name in. */
function unique(label: string): string {
  return `CONSTRAINT $name IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
}

function index(...names: string[]): string {
  return `INDEX $name IF NOT EXISTS FOR (r:Claim) ON (${names.map((name) => `r.${name}`).join(', ')})`;
}

function fullText(labels: string, name: string): string {
  return `FULLTEXT INDEX $name IF NOT EXISTS FOR (n:${labels}) ON EACH [n.${name}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
}
