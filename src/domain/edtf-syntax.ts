/*
 * The syntax of EDTF (ISO 8601-2:2019, annex A), levels 0 and 1, with the day as the finest unit. It says how a date is
 * written, not whether there is such a day: see `edtf-bounds.ts`. Imports nothing, so that a page may read dates with it.
 */

/** `~` approximate, `?` uncertain, `%` both. */
export type EdtfQualifier = '~' | '?' | '%';

/** Digits that are written as X: some day of the month, say. */
export const UNSPECIFIED = 'UNSPECIFIED';

export const SEASONS = ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER'] as const;
export type Season = (typeof SEASONS)[number];

/** One date as it is written. */
export interface EdtfDate {
  /** Astronomical: 0 is 1 BCE. Of a decade or a century, the one that is first in time. */
  readonly year: number;
  /** How many years it may be of: 10 for `201X`, 100 for `20XX`. */
  readonly years: 1 | 10 | 100;
  readonly season: Season | null;
  /** 1 to 12. */
  readonly month: number | typeof UNSPECIFIED | null;
  /** 1 to 31. */
  readonly day: number | typeof UNSPECIFIED | null;
  readonly qualifier: EdtfQualifier | null;
}

/** An end that is no date: `..` is open (it goes on), an empty one unknown (it may have ended). */
export type NoDate = 'OPEN' | 'UNKNOWN';

export interface EdtfInterval {
  readonly start: EdtfDate | NoDate;
  readonly end: EdtfDate | NoDate;
}

const YEAR = String.raw`(?<year>(?!-0000)-?\d{4})`;
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = String.raw`(?<day>0[1-9]|[12]\d|3[01])`;
const QUALIFIER = '(?<qualifier>[~?%])?';

/** One row a form. There is no year -0000: -000X and -00XX are refused with it, since it is unclear which years they name. */
const FORMS: readonly RegExp[] = [
  YEAR,
  `${YEAR}-${MONTH}`,
  `${YEAR}-${MONTH}-${DAY}`,
  `${YEAR}-2(?<season>[1-4])`,
  `${YEAR}-(?<someMonth>XX)`,
  `${YEAR}-(?<someMonth>XX)-(?<someDay>XX)`,
  `${YEAR}-${MONTH}-(?<someDay>XX)`,
  String.raw`(?!-000)(?<decade>-?\d{3})X`,
  String.raw`(?!-00)(?<century>-?\d{2})XX`,
].map((form) => new RegExp(`^${form}${QUALIFIER}$`));

/** Null where the text is no date of these levels, or an interval. */
export function parseEdtfDate(text: string): EdtfDate | null {
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    return {
      ...yearsOf(parts),
      season: SEASONS[Number(parts.season) - 1] ?? null,
      month: numberOr(parts.month, parts.someMonth),
      day: numberOr(parts.day, parts.someDay),
      qualifier: (parts.qualifier as EdtfQualifier | undefined) ?? null,
    };
  }
  return null;
}

/** A date or an interval; null where it is neither, or an interval with both ends open. */
export function parseEdtf(text: string): EdtfDate | EdtfInterval | null {
  const ends = text.split('/');
  if (ends.length === 1) return parseEdtfDate(text);
  if (ends.length > 2) return null;
  const [start, end] = [parseEnd(ends[0]), parseEnd(ends[1])];
  if (start === null || end === null || (isNoDate(start) && isNoDate(end))) return null;
  return { start, end };
}

export function isInterval(read: EdtfDate | EdtfInterval): read is EdtfInterval {
  return 'start' in read;
}

export function isNoDate(end: EdtfDate | NoDate): end is NoDate {
  return typeof end === 'string';
}

/** Whether a date, or an end of an interval, is said to be approximate or uncertain. */
export function isQualified(edtf: string): boolean {
  return /[~?%]/.test(edtf);
}

/** Whether a text is an end of an interval that is no date: both kinds are unbounded. */
export function isUnboundedEnd(end: string): boolean {
  return end === '' || end === '..';
}

function parseEnd(end = ''): EdtfDate | NoDate | null {
  if (isUnboundedEnd(end)) return end === '' ? 'UNKNOWN' : 'OPEN';
  return parseEdtfDate(end);
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearsOf({ year, decade, century }: Groups): Pick<EdtfDate, 'year' | 'years'> {
  if (year !== undefined) return { year: Number(year), years: 1 };
  const years = decade === undefined ? 100 : 10;
  const written = decade ?? century ?? '';
  const nearestToZero = Number(written) * years;
  // -004X is the years -49 to -40.
  return { year: written.startsWith('-') ? nearestToZero - years + 1 : nearestToZero, years };
}

function numberOr(digits: string | undefined, unspecified: string | undefined): EdtfDate['month'] {
  if (unspecified !== undefined) return UNSPECIFIED;
  return digits === undefined ? null : Number(digits);
}
