import type { Limits } from '../../src/store/neo4j/neo4j-store.js';

/** Of a store that asks the database each question. */
export const REMEMBER_NOTHING: Limits = {
  ties: { from: 1, few: 0, most: 0 },
  names: { from: 0, few: 0, most: 0 },
};
