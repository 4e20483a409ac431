import type { Assertion } from '../domain/relationship.js';

/** Who says something, by name. */
export interface AttributionLike {
  readonly source: string;
  /** Nearest to the source first, as in `attributedTo`. */
  readonly speakers: readonly string[];
  readonly assertion: Assertion;
}

/** Who says so, in words that follow a sentence and a comma. Hearsay never reads as a report. */
export function attribution({ source, speakers, assertion }: AttributionLike): string {
  const isHedged = assertion === 'HEDGED';
  if (speakers.length === 0)
    return isHedged ? `reportedly (“${source}” names no source)` : `as “${source}” reports`;
  return `${isHedged ? 'reportedly, ' : ''}according to ${formatSpeakers(speakers)}, as “${source}” reports`;
}

/** "Bruno, by way of Carla and Dan": who says it first, then who passed it on. */
export function formatSpeakers(speakers: readonly string[]): string {
  const [first = '', ...nearer] = speakersFromOrigin(speakers);
  return nearer.length === 0 ? first : `${first}, by way of ${nearer.join(' and ')}`;
}

/** A chain of `attributedTo`, which begins next to the source, from its other end. */
export function speakersFromOrigin<Speaker>(speakers: readonly Speaker[]): Speaker[] {
  return [...speakers].reverse();
}

interface Identified {
  readonly id: string;
  readonly name: string;
}

export interface UnattributedEvidence {
  readonly assertion: Assertion;
  readonly origin: Identified | null;
  readonly source: { readonly id: string; readonly publisher: { readonly id: string } | null };
}

/** By what a source says it that names no speaker. */
export type Account = 'NO_SOURCE' | 'ITS_OWN' | 'REPEATED';

export function accountOf({ assertion, origin, source }: UnattributedEvidence): Account {
  if (assertion === 'HEDGED') return 'NO_SOURCE';
  const isItsOwn = origin === null || origin.id === source.id || origin.id === source.publisher?.id;
  return isItsOwn ? 'ITS_OWN' : 'REPEATED';
}

const OWN_ACCOUNTS: Readonly<Record<Account, (origin: string) => string>> = {
  NO_SOURCE: () => 'reports without naming a source',
  ITS_OWN: () => 'says so itself',
  REPEATED: (origin) => `repeats what goes back to ${origin}`,
};

/** The same in words that follow its name: "repeats what goes back to The Post". */
export function ownAccount(evidence: UnattributedEvidence): string {
  return OWN_ACCOUNTS[accountOf(evidence)](evidence.origin?.name ?? '');
}
