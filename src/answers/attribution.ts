import type { Assertion } from '../domain/relationship.js';

/** Who says something, by name. */
export interface Saying {
  readonly source: string;
  /** Nearest first, as in `attributedTo`. */
  readonly speakers: readonly string[];
  readonly assertion: Assertion;
}

/** Who says so, in words that follow a claim and a comma. Hearsay never reads as a report. */
export function attribution({ source, speakers, assertion }: Saying): string {
  const isHedged = assertion === 'HEDGED';
  const [origin, ...nearer] = speakers.toReversed();
  if (origin === undefined)
    return isHedged ? `reportedly (“${source}” names nobody)` : `as “${source}” reports`;
  const byWayOf = nearer.length === 0 ? '' : `, by way of ${nearer.join(' and ')}`;
  return `${isHedged ? 'reportedly, ' : ''}according to ${origin}${byWayOf}, as “${source}” reports`;
}
