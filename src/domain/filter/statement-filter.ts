import type { DayRange } from '../day-range.js';
import type { Modality, Polarity } from '../modality.js';
import type { Assertion } from '../relationship.js';
import { type KnownOn, knownBy, type UndatedReports } from '../support.js';

/** What to do with statements of no date where time is asked about. */
export const UNDATED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Undated = (typeof UNDATED)[number];

/** What to do with statements for which nothing counts: what supported them is withdrawn, or they are only disputed. */
export const UNSUPPORTED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Unsupported = (typeof UNSUPPORTED)[number];

/** Conditions on any statement, and on events; see `RelationshipFilter`. */
export interface StatementFilter {
  readonly polarity: readonly Polarity[] | null;
  readonly modality: readonly Modality[] | null;
  /** Possibly true: the outer bounds meet it. */
  readonly trueOn: DayRange | null;
  readonly undated: Undated;
  /** Something had been reported by then (a day number); the conditions below look only at evidence known by then. */
  readonly knownOn: number | null;
  /**
   * With `knownOn`, reports without a date are left out (EXCLUDE) or count as known (INCLUDE). ONLY: supported by nothing else,
   * on that day or, without it, now. Without `knownOn` EXCLUDE leaves nothing out.
   */
  readonly undatedReports: UndatedReports;
  readonly unsupported: Unsupported;
  readonly minOrigins: number | null;
  readonly maxOrigins: number | null;
  readonly independent: boolean | null;
  /** Of evidence that counts. */
  readonly assertions: readonly Assertion[] | null;
  readonly disputed: boolean | null;
  /** In conflict with another statement that is supported as it is itself. */
  readonly contested: boolean | null;
  /** Of evidence of either stance, withdrawn or not. */
  readonly sources: readonly string[] | null;
  /** With evidence of either stance, withdrawn or not, that is attributed to one of these, as any of its speakers. */
  readonly speakers: readonly string[] | null;
  /** The same, where it goes back to one of these; see `originOf`. */
  readonly origins: readonly string[] | null;
}

/** No condition. */
export const ANY_STATEMENT: StatementFilter = {
  polarity: null,
  modality: null,
  trueOn: null,
  undated: 'INCLUDE',
  knownOn: null,
  undatedReports: 'EXCLUDE',
  unsupported: 'INCLUDE',
  minOrigins: null,
  maxOrigins: null,
  independent: null,
  assertions: null,
  disputed: null,
  contested: null,
  sources: null,
  speakers: null,
  origins: null,
};

/** Where nothing is asked: what is said to be so, by some evidence that counts. */
export const DEFAULT_STATEMENT = { polarity: ['AFFIRMED'], unsupported: 'EXCLUDE' } as const;

/** What evidence the conditions look at. ONLY chooses statements by their support, and looks at all that was known. */
export function knownUnder({
  knownOn,
  undatedReports,
}: Pick<StatementFilter, 'knownOn' | 'undatedReports'>): KnownOn {
  return knownBy(knownOn, undatedReports === 'ONLY' ? 'INCLUDE' : undatedReports);
}
