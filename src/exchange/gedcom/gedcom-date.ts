import { isDate } from '../is-date.js';
import { gregorianDay, yearText } from '../julian-calendar.js';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A date with a day, a month or none, a year (old style and new: 1699/00), and an epoch. */
const DATE = /^(?:(?:(\d{1,2}) +)?([A-Z]{3}) +)?(\d{1,4})(?:\/(\d{2}))?(?: *(B\.? ?C\.?|BCE))?$/;

/**
 * A date of GEDCOM as EDTF: ABT, CAL, EST and INT are approximate, BEF and AFT open on one side; null where it has no date, one of another
 * calendar than the Gregorian and the Julian, or none that can be read. A day of the Julian calendar becomes the one of the Gregorian.
 */
export function edtfOf(given: string): string | null {
  const text = given
    .toUpperCase()
    .replace(/\(.*\)/, '')
    .replaceAll(/ +/g, ' ')
    .trim();
  const edtf = spanOf(text);
  return edtf !== null && isDate(edtf) ? edtf : null;
}

const FORMS: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [/^(?:ABT|CAL|EST|INT)\.? (.+)$/, (date) => `${date.replace(/~$/, '')}~`],
  [/^BEF\.? (.+)$/, (date) => `../${date}`],
  [/^AFT\.? (.+)$/, (date) => `${date}/..`],
  [
    /^(?:BET\.?|FROM) (.+) (?:AND|TO) (.+)$/,
    (first, second) => (first === second ? first : `${first}/${second}`),
  ],
  [/^FROM (.+)$/, (date) => `${date}/`],
  [/^TO (.+)$/, (date) => `/${date}`],
  [/^(.+)$/, (date) => date],
];

function spanOf(text: string): string | null {
  for (const [pattern, edtf] of FORMS) {
    const [whole, ...parts] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const [first, second = ''] = parts.map(dateOf);
    return first == null || second === null ? null : edtf(first, second);
  }
  return null;
}

/** In 5.5.1 and in 7. */
const CALENDAR = /^(?:@#D([A-Z ]+)@|(GREGORIAN|JULIAN|FRENCH_R|HEBREW)) */;

function dateOf(text: string): string | null {
  const [prefix = '', older, newer] = CALENDAR.exec(text) ?? [];
  const calendar = older ?? newer ?? 'GREGORIAN';
  const [, day, monthName, years, newStyle, epoch] = DATE.exec(text.slice(prefix.length)) ?? [];
  const month = monthName === undefined ? 0 : MONTHS.indexOf(monthName) + 1;
  const isKnown = calendar === 'GREGORIAN' || calendar === 'JULIAN';
  if (!isKnown || years === undefined || (monthName !== undefined && month === 0)) return null;
  const year = epoch === undefined ? Number(years) + (newStyle === undefined ? 0 : 1) : 1 - Number(years);
  if (day !== undefined && calendar === 'JULIAN') return gregorianDay(year, month, Number(day));
  const parts = [...(month > 0 ? [month] : []), ...(day === undefined ? [] : [Number(day)])];
  const edtf = [yearText(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  return calendar === 'JULIAN' ? `${edtf}~` : edtf;
}
