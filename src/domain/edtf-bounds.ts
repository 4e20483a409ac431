import edtf from 'edtf';
import { type DayRange, isoDay, MS_PER_DAY } from './day-range.js';
import { InputError } from './errors.js';

/*
 * EDTF (ISO 8601-2:2019, annex A), levels 0 and 1, with the day as the finest unit.
 * Parsing is the `edtf` package's; what this file adds is the choice of level, and four meanings of our own:
 * - `~ ? %` do not widen;
 * - `..` and an empty end are both unbounded, and the other end is a date: `../..` would say nothing;
 * - a season names no hemisphere, so it lies between 1 January of its year and 31 March of the next;
 * - what the package reads wrongly is refused: a day that no calendar has (2019-02-29, which it rolls over) and the
 *   decade and century before the year 0 (-000X, of which it loses the sign).
 */

const YEAR = String.raw`-?\d{4}`;
const DATE = String.raw`(?!-000?X)(?:${YEAR}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|-?\d{3}X|-?\d{2}XX|${YEAR}-XX(?:-XX)?|${YEAR}-(?:0[1-9]|1[0-2])-XX)[~?%]?`;
const SEASON = new RegExp(`^(${YEAR})-2[1-4][~?%]?$`);
const LEVEL_0_OR_1_DATE = new RegExp(`^${DATE}$`);

/**
 * The outer bounds of an EDTF date or interval, in day numbers.
 * @throws InputError naming what was expected, where the text is anything else.
 */
export function boundsOf(text: string): DayRange {
  const ends = text.split('/');
  if (ends.length > 2) throw notEdtf(text, 'an interval has one "/"');
  if (ends.length === 1) return dateBounds(text, text);

  const [start = '', end = ''] = ends;
  if (isOpen(start) && isOpen(end)) throw notEdtf(text, 'one end at least is a date');
  const range = {
    earliest: isOpen(start) ? null : dateBounds(start, text).earliest,
    latest: isOpen(end) ? null : dateBounds(end, text).latest,
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

const isOpen = (end: string): boolean => end === '' || end === '..';

function dateBounds(date: string, whole: string): { earliest: number; latest: number } {
  const season = SEASON.exec(date);
  if (season?.[1] !== undefined) {
    const year = Number(season[1]);
    return { earliest: dayNumber(year, 0, 1), latest: dayNumber(year + 1, 2, 31) };
  }
  if (!LEVEL_0_OR_1_DATE.test(date)) throw notEdtf(whole, `"${date}" is not one`);
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
