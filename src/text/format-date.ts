import {
  type EdtfDate,
  type EdtfInterval,
  parseEdtf,
  type Season,
  UNSPECIFIED,
} from '../domain/edtf-syntax.js';
import type { TimeBasis } from '../domain/time-span.js';

/** A date with what the source says of it, as far as it is read here. */
export interface DateLike {
  readonly edtf: string | null;
  readonly words: string | null;
  readonly asOf: string | null;
}

/** As in the vocabulary: an event happens once within its span, a state holds from its start to its end. */
export type Nature = 'EVENT' | 'STATE';

export const DATE_UNKNOWN = 'date unknown';

/**
 * When something was so, in words that claim no more than the date does: "about 1996", "no later than May 2018", "as of
 * 30 May 2018"; the source’s words in quotation marks where there is no date.
 * @param nature "between 2005 and 2006" of an event reads "2005 to 2006" of a state.
 */
export function formatDate(date: DateLike | null, nature: Nature = 'EVENT'): string {
  if (date === null) return DATE_UNKNOWN;
  const { edtf, words, asOf } = date;
  const dates = [
    ...(edtf === null ? [] : [formatEdtf(edtf, nature)]),
    ...(asOf === null ? [] : [`as of ${formatDayOf(asOf)}`]),
  ];
  if (dates.length > 0) return dates.join(', ');
  return words === null ? DATE_UNKNOWN : `“${words}”`;
}

/** The same, with the source’s words and whether the date was inferred: "24 May 2018 (“last week”; inferred)". */
export function formatDateWithBasis(
  date: (DateLike & { readonly basis: TimeBasis }) | null,
  nature: Nature = 'EVENT',
): string {
  if (date === null) return DATE_UNKNOWN;
  const { edtf, words, asOf, basis } = date;
  const isInWordsAlone = edtf === null && asOf === null;
  const remarks = [
    ...(words === null || isInWordsAlone ? [] : [`“${words}”`]),
    ...(basis === 'INFERRED' ? ['inferred'] : []),
  ];
  return `${formatDate(date, nature)}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}

/** An EDTF date or interval in words; what is neither, as it is written. */
export function formatEdtf(edtf: string, nature: Nature): string {
  const read = parseEdtf(edtf);
  if (read === null) return edtf;
  if (!isInterval(read)) return formatOne(read);
  const start = read.start && formatOne(read.start);
  const end = read.end && formatOne(read.end);
  if (start === null) return `no later than ${end}`;
  if (end === null) return nature === 'STATE' ? `from ${start} on` : `no earlier than ${start}`;
  return nature === 'STATE' ? `${start} to ${end}` : `between ${start} and ${end}`;
}

/** A day on which something was seen; of an interval no more is known than that it is one of its days. */
function formatDayOf(edtf: string): string {
  const words = formatEdtf(edtf, 'EVENT');
  return edtf.includes('/') ? `some day ${words}` : words;
}

const isInterval = (read: EdtfDate | EdtfInterval): read is EdtfInterval => 'start' in read;

const QUALIFIERS = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;

function formatOne(date: EdtfDate): string {
  return `${date.qualifier === null ? '' : QUALIFIERS[date.qualifier]}${formatUnqualified(date)}`;
}

function formatUnqualified({ year, years, season, month, day }: EdtfDate): string {
  if (years === 10 && year >= FIRST_PLAIN_YEAR) return `the ${year}s`;
  if (years > 1) return `some year from ${formatYear(year)} to ${formatYear(year + years - 1)}`;
  const inYear = formatYear(year);
  if (season !== null) return `${SEASON_NAMES[season]} ${inYear}`;
  if (month === null) return inYear;
  if (month === UNSPECIFIED) return day === null ? `some month of ${inYear}` : `some day in ${inYear}`;
  const inMonth = `${MONTH_NAMES[month - 1]} ${inYear}`;
  if (day === null) return inMonth;
  return day === UNSPECIFIED ? `some day in ${inMonth}` : `${day} ${inMonth}`;
}

/** From here on a number reads as a year by itself. */
const FIRST_PLAIN_YEAR = 1000;

/** The year 0 of EDTF is 1 BCE. */
function formatYear(year: number): string {
  if (year >= FIRST_PLAIN_YEAR) return String(year);
  return year > 0 ? `${year} CE` : `${1 - year} BCE`;
}

const SEASON_NAMES: Readonly<Record<Season, string>> = {
  SPRING: 'spring',
  SUMMER: 'summer',
  AUTUMN: 'autumn',
  WINTER: 'winter',
};

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
