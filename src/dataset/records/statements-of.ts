import type { Contents, StatementRecord } from './contents.js';

/** All of the first, then all of the second and so on. */
export function* inTurn<T>(...lists: readonly Iterable<T>[]): Generator<T, void> {
  for (const list of lists) yield* list;
}

/** The relationships, then the attributes. */
export function statementsOf({
  relationships,
  attributes,
}: Pick<Contents, 'relationships' | 'attributes'>): Iterable<StatementRecord> {
  return inTurn<StatementRecord>(relationships, attributes);
}
