import { type DayRange, isoDay, MS_PER_DAY } from './day-range.js';
import { type EdtfDate, isUnboundedEnd, parseEdtfDate, type Season, UNSPECIFIED } from './edtf-syntax.js';
import { InputError } from './errors.js';

/*
 * The days that an EDTF date may mean; how one is written is `edtf-syntax.ts`. The calendar is the proleptic Gregorian one
 * of ISO 8601, in which the year 0 is a leap year.
 * - `~ ? %` do not widen.
 * - `..` and an empty end are both unbounded, and the other end is a date: `../..` would say nothing.
 * - A season belongs to the year in which it begins, and names no hemisphere: see `SEASON_MONTHS`.
 */

/**
 * The outer bounds of an EDTF date or interval, in day numbers.
 * Guarantee: `earliest` is not after `latest`, and one of them at least is not null.
 * @throws InputError naming what was expected, where the text is anything else.
 */
export function boundsOf(text: string): DayRange {
  const ends = text.split('/');
  if (ends.length > 2) throw notEdtf(text, 'an interval has one "/"');
  if (ends.length === 1) return dateBounds(text, text);

  const [start = '', end = ''] = ends;
  if (isUnboundedEnd(start) && isUnboundedEnd(end)) throw notEdtf(text, 'one end at least is a date');
  const range = {
    earliest: isUnboundedEnd(start) ? null : dateBounds(start, text).earliest,
    latest: isUnboundedEnd(end) ? null : dateBounds(end, text).latest,
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

interface Days {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The months in which a season may lie, counted from January of its year: spring is March to May in the north and
 * September to November in the south, so it is somewhere within both; a summer of the south, and a winter of the north,
 * end in February of the next year.
 */
const SEASON_MONTHS: Readonly<Record<Season, readonly [first: number, last: number]>> = {
  SPRING: [3, 11],
  SUMMER: [6, 14],
  AUTUMN: [3, 11],
  WINTER: [6, 14],
};

function dateBounds(text: string, whole: string): Days {
  const date = parseEdtfDate(text);
  if (date === null) throw notEdtf(whole, `"${text}" is not one`);
  const [firstMonth, lastMonth] = monthsOf(date);
  const lastYear = date.year + date.years - 1;
  if (typeof date.day !== 'number') {
    return { earliest: dayNumber(date.year, firstMonth, 1), latest: dayNumber(lastYear, lastMonth + 1, 0) };
  }
  const day = dayNumber(date.year, firstMonth, date.day);
  // A day that the month does not have is rolled over to the next month.
  const exact = text.slice(0, text.length - (date.qualifier?.length ?? 0));
  if (isoDay(day) !== exact) throw notEdtf(whole, `there is no ${exact}`);
  return { earliest: day, latest: day };
}

function monthsOf({ season, month }: EdtfDate): readonly [first: number, last: number] {
  if (season !== null) return SEASON_MONTHS[season];
  return month === null || month === UNSPECIFIED ? [1, 12] : [month, month];
}

/** Months count from 1, and may run into the next year; the day 0 is the last one of the month before. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

function notEdtf(text: string, why: string): InputError {
  return new InputError(
    `Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got "${text}": ${why}.`,
  );
}
