import { areInConflict, canExclude, topicOf } from './conflict.js';
import { listBy } from './list-by.js';
import type { Statement } from './statement.js';

/**
 * Which statements cannot be held together: those declared so, and those of which `areInConflict` holds.
 * @param declared pairs of ids.
 * @returns for each id with conflicts, the ids it conflicts with, sorted; kept in both directions.
 */
export function conflictsAmong(
  statements: readonly Statement[],
  declared: Iterable<readonly [string, string]>,
): ReadonlyMap<string, readonly string[]> {
  const conflicts = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = conflicts.get(from);
    if (known) known.add(to);
    else conflicts.set(from, new Set([to]));
  };
  const addBoth = (a: string, b: string) => {
    add(a, b);
    add(b, a);
  };
  for (const [a, b] of declared) addBoth(a, b);
  // One of the two always is of these, so that of all the others none need be compared with each other.
  const excluding = statements.filter(canExclude);
  const types = new Set(excluding.map(({ type }) => type));
  const byTopic = listBy(excluding, (statement) => [topicOf(statement)]);
  for (const statement of statements) {
    if (!types.has(statement.type)) continue;
    for (const other of byTopic.get(topicOf(statement)) ?? []) {
      if (areInConflict(statement, other)) addBoth(statement.id, other.id);
    }
  }
  return new Map([...conflicts].map(([id, others]) => [id, [...others].sort()]));
}
