import { describe, it } from 'vitest';
import { neo4jHere } from './driver.js';

/** Claims about a Neo4j; where there is none, the report says that they were not tested. */
export function describeNeo4j(title: string, claims: () => void): void {
  const neo4j = neo4jHere();
  if (neo4j === null) describe(`${title} (neo4j)`, () => it.todo('NOT TESTED: there is no Neo4j here'));
  else describe(`${title} (neo4j ${neo4j.version})`, claims);
}
