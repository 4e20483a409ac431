import {
  type EdtfDate,
  type EdtfInterval,
  isInterval,
  isNoDate,
  parseEdtf,
  type Season,
  UNSPECIFIED,
} from '../domain/edtf-syntax.js';
import type { TimeBasis } from '../domain/time-span.js';
import type { Nature } from '../domain/vocabulary.js';

/** A date with what the source says of it, as far as it is read here. */
export interface DateLike {
  readonly edtf: string | null;
  readonly words: string | null;
  readonly asOf: string | null;
}

export const DATE_UNKNOWN = 'date unknown';

/**
 * When something was so, in words that claim no more than the date does: "about 1996", "no later than May 2018", "as of
 * 30 May 2018"; the source’s words in quotation marks where there is no date.
 * @param nature "between 2005 and 2006" of an event reads "from 2005 to 2006" of a state.
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
  return isInterval(read) ? formatInterval(read, nature) : formatAlone(read);
}

/** An open end and an unknown one differ for a state: "since 2018" goes on, "from 2018, end unknown" may have ended. */
function formatInterval({ start, end }: EdtfInterval, nature: Nature): string {
  if (isNoDate(start)) {
    if (isNoDate(end)) return DATE_UNKNOWN;
    const isUnknown = nature === 'STATE' && start === 'UNKNOWN';
    return isUnknown ? `until ${formatOne(end)}, start unknown` : `no later than ${formatOne(end)}`;
  }
  const from = formatOne(start);
  if (isNoDate(end)) {
    if (nature === 'EVENT') return `no earlier than ${from}`;
    return end === 'OPEN' ? `since ${from}` : `from ${from}, end unknown`;
  }
  return nature === 'STATE' ? `from ${from} to ${formatOne(end)}` : `between ${from} and ${formatOne(end)}`;
}

/**
 * The same as it stands in a sentence: "on 30 May 2018", "in about 1996", "between May and June 2018", "since 2018".
 * @param isOver whether a state is known to have ended: "from 2018 to 2020", else "from 2018 until 2020".
 */
export function formatTime(edtf: string, nature: Nature, isOver: boolean): string {
  const read = parseEdtf(edtf);
  if (read === null) return edtf;
  if (!isInterval(read)) return formatAt(read);
  const { start, end } = read;
  if (nature === 'EVENT') {
    // Of a denial too: "did not pardon her by 30 May 2018".
    return isNoDate(start) && !isNoDate(end) ? `by ${formatOne(end)}` : formatInterval(read, nature);
  }
  if (isNoDate(start)) return isNoDate(end) ? DATE_UNKNOWN : `until ${formatOne(end)}`;
  if (!isNoDate(end)) return `from ${formatOne(start)} ${isOver ? 'to' : 'until'} ${formatOne(end)}`;
  if (end === 'UNKNOWN') return `from ${formatOne(start)}, end unknown`;
  return `${isOver ? 'from' : 'since'} ${formatOne(start)}`;
}

/** A date by itself, with what stands before it in a sentence. */
function formatAt(date: EdtfDate): string {
  const { qualifier, day, month } = date;
  const isApproximate = qualifier === '~' || qualifier === '%';
  if (date.years > 1 || (!isApproximate && someTimeIn(date) !== '')) return formatAlone(date);
  const isDay = day !== null && day !== UNSPECIFIED && month !== null;
  const perhaps = qualifier === '?' || qualifier === '%' ? 'perhaps ' : '';
  const about = isApproximate ? 'about ' : '';
  return `${perhaps}${isDay ? 'on' : 'in'} ${about}${formatUnqualified(date)}`;
}

/** A day on which something was seen; of an interval no more is known than that it is one of its days. */
export function formatDayOf(edtf: string): string {
  const words = formatEdtf(edtf, 'EVENT');
  return edtf.includes('/') ? `some day ${words}` : words;
}

const QUALIFIERS = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;

/** A date by itself: of one with digits that are not given, that it is some time within it. */
function formatAlone(date: EdtfDate): string {
  const isApproximate = date.qualifier === '~' || date.qualifier === '%';
  const some = isApproximate ? '' : someTimeIn(date);
  return `${qualifierOf(date)}${some}${formatUnqualified(date)}`;
}

/** A date as a bound: "the 1990s", "about 2005". */
function formatOne(date: EdtfDate): string {
  return `${qualifierOf(date)}${formatUnqualified(date)}`;
}

function qualifierOf({ qualifier }: EdtfDate): string {
  return qualifier === null ? '' : QUALIFIERS[qualifier];
}

function someTimeIn({ years, month, day }: EdtfDate): string {
  if (years > 1) return 'some time in ';
  if (day === UNSPECIFIED) return 'some day in ';
  return month === UNSPECIFIED ? 'some month of ' : '';
}

function formatUnqualified({ year, years, season, month, day }: EdtfDate): string {
  if (years === 10 && year >= FIRST_PLAIN_YEAR) return `the ${year}s`;
  if (years > 1) return `the years ${formatYears(year, year + years - 1)}`;
  const inYear = formatYear(year);
  if (season !== null) return `${SEASON_NAMES[season]} ${inYear}`;
  if (month === null || month === UNSPECIFIED) return inYear;
  const inMonth = `${MONTH_NAMES[month - 1]} ${inYear}`;
  return day === null || day === UNSPECIFIED ? inMonth : `${day} ${inMonth}`;
}

/** From here on a number reads as a year by itself. */
const FIRST_PLAIN_YEAR = 1000;

/** The year 0 of EDTF is 1 BCE. */
function formatYear(year: number): string {
  return year > 0 ? `${year}${eraOf(year)}` : `${1 - year}${eraOf(year)}`;
}

/** "50 to 41 BCE": the era once, where both are of one. */
function formatYears(first: number, last: number): string {
  const isOneEra = eraOf(first) === eraOf(last);
  const from = formatYear(first);
  return `${isOneEra ? from.slice(0, from.length - eraOf(first).length) : from} to ${formatYear(last)}`;
}

function eraOf(year: number): string {
  if (year >= FIRST_PLAIN_YEAR) return '';
  return year > 0 ? ' CE' : ' BCE';
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
