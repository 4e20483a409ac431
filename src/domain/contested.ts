import { type Contested, type Evidenced, type StatementRecord, UNCONTESTED } from './relationship.js';
import { LAST } from './relationship-order.js';
import { dayOf, daysOfChange, isSupported, type KnownOn, knownBy } from './support.js';

/** Whether two statements that cannot be held together were both supported by that day: only then one may count against the other. */
export function areBothSupported(a: Evidenced, b: Evidenced, knownOn: KnownOn): boolean {
  return isSupported(a, knownOn) && isSupported(b, knownOn);
}

/** @param conflicts those that cannot be held together with it. */
export function contestedBy(statement: Evidenced, conflicts: readonly Evidenced[]): Contested {
  if (conflicts.length === 0) return UNCONTESTED;
  const isSo = (knownOn: KnownOn) => conflicts.some((other) => areBothSupported(statement, other, knownOn));
  const days = [...new Set([statement, ...conflicts].flatMap(daysOfChange))].sort((a, b) => a - b);
  const changesBy = (undatedReports: 'EXCLUDE' | 'INCLUDE') => {
    const changes: number[] = [];
    for (const day of [-LAST, ...days])
      if (isSo(knownBy(day, undatedReports)) !== (changes.length % 2 === 1)) changes.push(day);
    return changes;
  };
  return { now: isSo(null), changes: changesBy('EXCLUDE'), changesWithUndated: changesBy('INCLUDE') };
}

/**
 * Whether it is in conflict with another statement, as far as both were supported by that day.
 * @param knownOn as a filter has it: with or without reports that have no date, and never those alone; see `knownUnder`.
 */
export function isContested({ contested }: Pick<StatementRecord, 'contested'>, knownOn: KnownOn): boolean {
  const until = dayOf(knownOn);
  if (until === null) return contested.now;
  const changes = typeof knownOn === 'number' ? contested.changes : contested.changesWithUndated;
  return changes.filter((day) => day <= until).length % 2 === 1;
}
