import type { Evidence, Evidenced, Report } from './relationship.js';
import { type Ends, endsOf } from './statement.js';
import type { TimeSpan } from './time-span.js';

/** The evidence for a statement, summed up: as of now, or as known on a day. Counts are of evidence that counts; see `counts`. */
export interface Support {
  readonly citations: number;
  /** Distinct known origins: ten outlets that repeat one report are one. */
  readonly origins: number;
  /** Origins that are not themselves an end of the statement. */
  readonly independent: number;
  /** Some evidence is STATED. */
  readonly firm: boolean;
  readonly disputed: boolean;
  /** The report with the earliest last day; null where no report is dated. */
  readonly firstReportedOn: TimeSpan | null;
}

/** What to do with reports without a date where a day of reporting is asked about. */
export const UNDATED_REPORTS = ['EXCLUDE', 'INCLUDE', 'ONLY'] as const;
export type UndatedReports = (typeof UNDATED_REPORTS)[number];

/**
 * The second clock: which reports are looked at. A day number is those that were surely made by then, null all that are known
 * now; else see `knownBy`.
 */
export type KnownOn = number | null | KnownWithUndated;

interface KnownWithUndated {
  readonly day: number | null;
  /** Those without a date beside those of the day, or alone. */
  readonly undatedReports: 'INCLUDE' | 'ONLY';
}

/** What is known on a day (null is now) with, without or only by reports without a date; now, EXCLUDE leaves none out. */
export function knownBy(day: number | null, undatedReports: UndatedReports): KnownOn {
  if (undatedReports === 'EXCLUDE' || (undatedReports === 'INCLUDE' && day === null)) return day;
  return { day, undatedReports };
}

/** The day that is meant, a day number; null is now. */
export function dayOf(knownOn: KnownOn): number | null {
  return typeof knownOn === 'object' && knownOn !== null ? knownOn.day : knownOn;
}

/** Whether nothing tells by when it was reported. */
export function isUndatedReport({ reportedOn }: Pick<Report, 'reportedOn'>): boolean {
  return reportedOn === null || reportedOn.latest === null;
}

/** Whether it is looked at: it was surely reported by that day, or has no date and those are asked for. */
export function isKnown(evidence: Report, knownOn: KnownOn): boolean {
  if (knownOn === null) return true;
  const reportedBy = evidence.reportedOn?.latest ?? null;
  if (typeof knownOn === 'number') return reportedBy !== null && reportedBy <= knownOn;
  if (reportedBy === null) return true;
  return knownOn.undatedReports === 'INCLUDE' && (knownOn.day === null || reportedBy <= knownOn.day);
}

/** Whether it counts no more by that day, for or against. */
export function isWithdrawn({ withdrawnOn }: Report, knownOn: KnownOn): boolean {
  const day = dayOf(knownOn);
  return withdrawnOn !== null && (day === null || withdrawnOn <= day);
}

/** Whether it counts for its statement: known, in support, and not withdrawn by then. */
export function counts(evidence: Report, knownOn: KnownOn): boolean {
  return evidence.stance === 'SUPPORTS' && stands(evidence, knownOn);
}

/** Whether anything had been reported of it by that day, for or against. */
export function isReported({ evidence }: Evidenced, knownOn: KnownOn): boolean {
  return evidence.some((it) => isKnown(it, knownOn));
}

/** Whether something counts for it, and nothing of that has a date. */
export function isSupportedByUndatedOnly({ evidence }: Evidenced, knownOn: KnownOn): boolean {
  const counting = evidence.filter((it) => counts(it, knownOn));
  return counting.length > 0 && counting.every(isUndatedReport);
}

/** Whether some evidence counts for it by that day. */
export function isSupported(
  { evidence }: { readonly evidence: readonly Report[] },
  knownOn: KnownOn,
): boolean {
  return evidence.some((it) => counts(it, knownOn));
}

/** Whether what goes back to this entity is the word of an end of the statement: it is no independent origin. */
export function isSelfReported(origin: string, ends: readonly string[]): boolean {
  return ends.includes(origin);
}

/** Whether some evidence that is not withdrawn by that day disputes it. */
export function isDisputed({ evidence }: Evidenced, knownOn: KnownOn): boolean {
  return evidence.some((it) => it.stance === 'DISPUTES' && stands(it, knownOn));
}

/** The distinct known origins of the evidence that counts. */
export function originsOf({ evidence }: Evidenced, knownOn: KnownOn): ReadonlySet<string> {
  const origins = new Set<string>();
  for (const it of evidence) {
    if (it.origin !== null && counts(it, knownOn)) origins.add(it.origin);
  }
  return origins;
}

/** Whether some known origin of the evidence that counts is not an end itself. */
export function isIndependent(stated: Supported, knownOn: KnownOn): boolean {
  const ends = endsOf(stated);
  return stated.evidence.some(
    (it) => it.origin !== null && !isSelfReported(it.origin, ends) && counts(it, knownOn),
  );
}

type Supported = Ends & Evidenced;

export function supportOf(stated: Supported, knownOn: KnownOn): Support {
  const counting = stated.evidence.filter((evidence) => counts(evidence, knownOn));
  const origins = originsOf(stated, knownOn);
  const ends = endsOf(stated);
  return {
    citations: counting.length,
    origins: origins.size,
    independent: [...origins].filter((origin) => !isSelfReported(origin, ends)).length,
    firm: counting.some(({ assertion }) => assertion === 'STATED'),
    disputed: isDisputed(stated, knownOn),
    firstReportedOn: firstReport(counting),
  };
}

/**
 * The works without which nothing would count for it: everything else that supports it is withdrawn, or came through
 * them too. A work that is withdrawn itself is still named, since this tells what to look at again.
 */
export function soleSupportsOf({ evidence }: Evidenced, knownOn: KnownOn): string[] {
  const supporting = evidence.filter((it) => it.stance === 'SUPPORTS' && isKnown(it, knownOn));
  const works = new Set(supporting.flatMap(({ through }) => through));
  return [...works].filter((work) =>
    supporting.every((it) => it.through.includes(work) || !counts(it, knownOn)),
  );
}

/**
 * The days on which what is known of a statement changes (a report, a withdrawal), ascending. Between two of them
 * its support is the same, so a store may keep one row a day instead of the evidence.
 */
export function daysOfChange({ evidence }: { readonly evidence: readonly Report[] }): number[] {
  const days = evidence.flatMap(({ reportedOn, withdrawnOn }) =>
    [reportedOn?.latest ?? null, withdrawnOn].filter((day) => day !== null),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}

function stands(evidence: Report, knownOn: KnownOn): boolean {
  return isKnown(evidence, knownOn) && !isWithdrawn(evidence, knownOn);
}

/** The report with the earliest last day; null where none is dated. */
export function firstReport(evidence: readonly Evidence[]): TimeSpan | null {
  let first: TimeSpan | null = null;
  for (const { reportedOn } of evidence) {
    if (reportedOn === null || reportedOn.latest === null) continue;
    if (first === null || first.latest === null || reportedOn.latest < first.latest) first = reportedOn;
  }
  return first;
}
