import type { Stated } from './statement.js';
import { counts, type KnownOn } from './support.js';
import { goesOn, isDated, type TimeSpan } from './time-span.js';
import type { Nature } from './vocabulary.js';

/**
 * When something was last seen to be so, by what was known: an EDTF date; or no day can be told, since no report that counts
 * has a date, or since none counts.
 */
export type LastSeen = { readonly edtf: string } | 'UNDATED' | 'UNSUPPORTED';

/** How a statement is to be said, so that the sentence is still true when it is read later. */
export interface Tense {
  /** It is said as over; of a plan, that its day has come and gone. */
  readonly past: boolean;
  /** What was seen then may have changed since. Null where nothing that comes later can change it; never where nothing counts for it. */
  readonly asOf: LastSeen | null;
}

/** Whether it is said as over where no time of it is known: what happens is told once it has. A plan is to come. */
export function isPastByNature(nature: Nature, modality: Timed['modality']): boolean {
  return nature === 'EVENT' && modality !== 'PLANNED';
}

type Timed = Pick<Stated, 'when' | 'polarity' | 'modality' | 'evidence'>;

/**
 * Guarantee: by what was known on the day only.
 * - What happened is past. That it did not happen holds as of the last report, where no date ends the time in which it did not.
 * - A state is past where its end is not after its last report, where its start is all that is known of it (`2018/`), and where
 *   an end of it had died; else it is as of when it was seen.
 * - A plan is past where its day is before the last report.
 * @param bound by when it was over, since a life had ended: see `boundOf`.
 */
export function tenseOf(
  { when, polarity, modality, evidence }: Timed,
  nature: Nature,
  bound: TimeSpan | null,
  knownOn: KnownOn,
): Tense {
  const reported = lastReport(evidence, knownOn);
  const seen: LastSeen = when !== null && when.asOf !== null ? { edtf: when.asOf } : reported.seen;
  if (reported.seen === 'UNSUPPORTED') return { past: isPastByNature(nature, modality), asOf: 'UNSUPPORTED' };
  const isOver = when !== null && when.latest !== null && when.latest <= reported.day;
  switch (modality) {
    case 'PLANNED': {
      const isMissed = when !== null && when.latest !== null && when.latest < reported.day;
      return { past: isMissed, asOf: isMissed ? null : seen };
    }
    case 'POSSIBLE':
      return { past: nature === 'EVENT' || isOver || bound !== null, asOf: isOver ? null : seen };
    case 'ACTUAL': {
      const past = nature === 'EVENT' || isOver || bound !== null || mayHaveEnded(when);
      return {
        past,
        asOf: isOver || (past && (nature === 'STATE' || polarity === 'AFFIRMED')) ? null : seen,
      };
    }
  }
}

/** The latest report that counts by then. */
function lastReport(evidence: Timed['evidence'], knownOn: KnownOn): { seen: LastSeen; day: number } {
  let seen: LastSeen = 'UNSUPPORTED';
  let day = Number.NEGATIVE_INFINITY;
  for (const it of evidence) {
    if (!counts(it, knownOn)) continue;
    if (seen === 'UNSUPPORTED') seen = 'UNDATED';
    const { edtf = null, latest = null } = it.reportedOn ?? {};
    if (edtf === null || latest === null || latest <= day) continue;
    seen = { edtf };
    day = latest;
  }
  return { seen, day };
}

/** Its start is known, and not that it went on. */
function mayHaveEnded(when: TimeSpan | null): boolean {
  return when !== null && isDated(when) && when.latest === null && !goesOn(when);
}
