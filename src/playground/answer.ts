import type { Json } from './answer-table.js';

/** What GraphQL answers with. */
export interface Answer {
  readonly data: Json;
  readonly errors: readonly unknown[];
}

/** @param text an answer to GraphQL, as JSON. */
export function readAnswer(text: string): Answer {
  return { data: null, errors: [], ...JSON.parse(text) };
}
