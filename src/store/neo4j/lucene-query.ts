/** The size of a Lucene query is limited to 1,024 clauses. */
const CLAUSES = 500;

/**
 * Queries of a full-text index which together find what holds any of the terms. None for no terms.
 * Each term is quoted, so that nothing in it is an operator.
 */
export function luceneQueries(terms: readonly string[]): string[] {
  const clauses = terms.map((term) => `"${term.replace(/["\\]/g, '\\$&')}"`);
  return Array.from({ length: Math.ceil(clauses.length / CLAUSES) }, (_, i) =>
    clauses.slice(i * CLAUSES, (i + 1) * CLAUSES).join(' '),
  );
}
