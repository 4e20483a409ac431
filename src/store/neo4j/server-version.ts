import { StoreError } from '../../domain/errors.js';

/** The oldest server whose Cypher we write: 5.26 is the long-term one. */
const OLDEST = [5, 26] as const;

/**
 * @param agent as the server names itself: "Neo4j/5.26.30", "Neo4j/2025.08.0".
 * @returns its version.
 * @throws StoreError TOO_OLD
 */
export function requireSupported(agent: string): string {
  const version = agent.split('/')[1] ?? agent;
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return version;
  throw new StoreError(
    'TOO_OLD',
    `Expected Neo4j ${OLDEST.join('.')} or newer, but the server is ${version}; upgrade it.`,
  );
}
