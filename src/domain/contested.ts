import { type Contested, type Evidenced, type StatementRecord, UNCONTESTED } from './relationship.js';
import { dayOf, daysOfChange, isSupported, type KnownOn } from './support.js';

/** Whether two statements that cannot be held together were both supported by that day: only then one may count against the other. */
export function areBothSupported(a: Evidenced, b: Evidenced, knownOn: KnownOn): boolean {
  return isSupported(a, knownOn) && isSupported(b, knownOn);
}

/** @param conflicts those that cannot be held together with it. */
export function contestedBy(statement: Evidenced, conflicts: readonly Evidenced[]): Contested {
  if (conflicts.length === 0) return UNCONTESTED;
  const isSo = (knownOn: KnownOn) => conflicts.some((other) => areBothSupported(statement, other, knownOn));
  const days = [...new Set([statement, ...conflicts].flatMap(daysOfChange))].sort((a, b) => a - b);
  const changes: number[] = [];
  for (const day of days) if (isSo(day) !== (changes.length % 2 === 1)) changes.push(day);
  return { now: isSo(null), changes };
}

/** Whether it is in conflict with another statement, as far as both were supported by that day. */
export function isContested({ contested }: Pick<StatementRecord, 'contested'>, knownOn: KnownOn): boolean {
  // What has no date changes nothing on a day.
  const until = dayOf(knownOn);
  if (until === null) return contested.now;
  return contested.changes.filter((day) => day <= until).length % 2 === 1;
}
