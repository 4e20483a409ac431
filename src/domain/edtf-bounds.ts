import edtf from 'edtf';
import { type DayRange, isoDay, MS_PER_DAY } from './day-range.js';
import { isOpenEnd, parseEdtfDate } from './edtf-syntax.js';
import { InputError } from './errors.js';

/*
 * The days that an EDTF date may mean; how one is written is `edtf-syntax.ts`. The days are those of the `edtf` package;
 * what this file adds are four meanings of our own:
 * - `~ ? %` do not widen;
 * - `..` and an empty end are both unbounded, and the other end is a date: `../..` would say nothing;
 * - a season names no hemisphere, so it lies between 1 January of its year and 31 March of the next;
 * - what the package reads wrongly is refused: a day that no calendar has (2019-02-29, which it rolls over) and the
 *   decade and century before the year 0 (-000X, of which it loses the sign).
 */

/**
 * The outer bounds of an EDTF date or interval, in day numbers.
 * @throws InputError naming what was expected, where the text is anything else.
 */
export function boundsOf(text: string): DayRange {
  const ends = text.split('/');
  if (ends.length > 2) throw notEdtf(text, 'an interval has one "/"');
  if (ends.length === 1) return dateBounds(text, text);

  const [start = '', end = ''] = ends;
  if (isOpenEnd(start) && isOpenEnd(end)) throw notEdtf(text, 'one end at least is a date');
  const range = {
    earliest: isOpenEnd(start) ? null : dateBounds(start, text).earliest,
    latest: isOpenEnd(end) ? null : dateBounds(end, text).latest,
  };
  if (range.earliest !== null && range.latest !== null && range.earliest > range.latest) {
    throw new InputError(`"${text}" ends before it starts; write the earlier date first.`);
  }
  return range;
}

/**
 * The last day that a date of any precision may mean: "2018-05" is known by 31 May 2018.
 * @throws InputError for an interval, or where the text is not an EDTF date.
 */
export function lastDayOf(text: string): number {
  const { latest } = text.includes('/') ? { latest: null } : boundsOf(text);
  if (latest !== null) return latest;
  throw new InputError(
    `Expected a single EDTF date, such as 2018-05-30, 2018-05 or 2018, but got "${text}", an interval.`,
  );
}

function dateBounds(date: string, whole: string): { earliest: number; latest: number } {
  const written = parseEdtfDate(date);
  if (written === null) throw notEdtf(whole, `"${date}" is not one`);
  const { year, season } = written;
  if (season !== null) return { earliest: dayNumber(year, 0, 1), latest: dayNumber(year + 1, 2, 31) };
  const bounds = parse(date, whole);
  // The package rolls 2019-02-29 over to 1 March.
  const exact = /^-?\d{4}-\d\d-\d\d/.exec(date)?.[0];
  if (exact !== undefined && isoDay(bounds.earliest) !== exact) throw notEdtf(whole, `there is no ${exact}`);
  return bounds;
}

/** Parsing takes some 70 µs, and a large graph names the same few thousand days again and again. */
const parsed = new Map<string, { earliest: number; latest: number }>();
const MAX_PARSED = 50_000;

function parse(date: string, whole: string): { earliest: number; latest: number } {
  const known = parsed.get(date);
  if (known) return known;
  if (parsed.size >= MAX_PARSED) parsed.clear();
  try {
    const { min, max } = edtf(date);
    const bounds = { earliest: Math.floor(min / MS_PER_DAY), latest: Math.floor(max / MS_PER_DAY) };
    parsed.set(date, bounds);
    return bounds;
  } catch {
    throw notEdtf(whole, `there is no ${date}`);
  }
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month, day) / MS_PER_DAY);
}

function notEdtf(text: string, why: string): InputError {
  return new InputError(
    `Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "${text}": ${why}.`,
  );
}
