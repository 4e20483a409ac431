import { isoDay } from '../domain/day-range.js';

/** Of the Julian day number that begins at noon of 1 January 1970. */
const EPOCH = 2_440_588;

/**
 * A day of the Julian calendar as one of the Gregorian, in ISO 8601, by the number of the day:
 * https://en.wikipedia.org/wiki/Julian_day#Converting_Julian_calendar_date_to_Julian_Day_Number
 * @param year with a year 0 before the year 1. @param month from 1.
 */
export function gregorianDay(year: number, month: number, day: number): string {
  const isEarly = month < 3 ? 1 : 0;
  const [years, months] = [year + 4800 - isEarly, month + 12 * isEarly - 3];
  const number = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4) - 32_083;
  return isoDay(number - EPOCH);
}

/** A year as EDTF has it. */
export const yearText = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
