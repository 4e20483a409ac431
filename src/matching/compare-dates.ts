import { isoDay, isWithin } from '../domain/day-range.js';
import { areSurelyApart, isCertain, isDated, type TimeSpan } from '../domain/time-span.js';
import { isOneSlip } from './is-one-slip.js';
import type { Outcome } from './outcome.js';
import { DATE_APART, DATE_BITS, DATE_NEAR } from './weights.js';

/**
 * What two dates of one thing say: a coarser one agrees with a finer one within it, for as much as the coarser tells. Null
 * where nothing follows: an open interval, or an uncertain date that is another.
 */
export function compareDates(a: TimeSpan, b: TimeSpan): Outcome | null {
  const [ours, theirs] = [daysOf(a), daysOf(b)];
  if (ours === null || theirs === null) return null;
  const coarser = Math.max(ours, theirs);
  const most = DATE_BITS.find(({ days }) => coarser <= days)?.bits ?? 0;
  if (most === 0) return null;
  const outcome = (level: Outcome['level'], bits: number): Outcome => ({ level, bits, most });
  if (isWithin(a, b) || isWithin(b, a)) return outcome(ours === theirs ? 'SAME' : 'PART', most);
  if (!areSurelyApart(a, b)) return isCertain(a) && isCertain(b) ? outcome('NEAR', 0) : null;
  if (coarser === 1 && isSlip(a.earliest ?? 0, b.earliest ?? 0)) return outcome('NEAR', DATE_NEAR);
  return outcome('DIFFERENT', coarser <= 366 ? DATE_APART : DATE_APART / 2);
}

/** Null where an end is open. */
function daysOf(date: TimeSpan): number | null {
  if (!isDated(date) || date.earliest === null || date.latest === null) return null;
  return date.latest - date.earliest + 1;
}

/** Day and month exchanged, one digit typed wrong, or two neighboring ones swapped. */
function isSlip(a: number, b: number): boolean {
  const [ours, theirs] = [isoDay(a), isoDay(b)];
  const [year, month, day] = ours.split(/(?<=\d)-/);
  return theirs === `${year}-${day}-${month}` || isOneSlip(digits(ours), digits(theirs));
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}
