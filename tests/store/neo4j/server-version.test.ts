import { expect, it } from 'vitest';
import { StoreError } from '../../../src/domain/errors.js';
import { requireSupported } from '../../../src/store/neo4j/server-version.js';

it.each([
  ['Neo4j/5.26.0', '5.26.0'],
  ['Neo4j/5.26.30', '5.26.30'],
  ['Neo4j/5.27-aura', '5.27-aura'],
  ['Neo4j/2025.08.0', '2025.08.0'],
])('works with %s', (agent, version) => {
  expect(requireSupported(agent)).toBe(version);
});

it.each([
  ['Neo4j/5.25.1', '5.25.1'],
  ['Neo4j/4.4.44', '4.4.44'],
  ['Neo4j/3.5', '3.5'],
  ['an unknown server', 'an unknown server'],
])('refuses %s', (agent, version) => {
  expect(() => requireSupported(agent)).toThrow(
    new StoreError('TOO_OLD', `Expected Neo4j 5.26 or newer, but the server is ${version}; upgrade it.`),
  );
});
