import { boundsOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';

/** How 3/4/2015 is read. */
export type DateOrder = 'day first' | 'month first' | undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
/** In full or by its first letters: "Mar", "March", "Sept". */
const MONTH_NAMES = [...FULL_MONTHS, 'sept', ...MONTHS].join('|');
const MONTH = `(${MONTH_NAMES})\\.?`;

/** A date in words, as a pattern without groups that count: "Mar 25, 2015", "25 March 2015", "March 2015", "2015-03-25", "2015". */
export const DATE_WORDS = [
  `(?:(?:\\d{1,2}\\s+)?(?:${MONTH_NAMES})\\.?\\s+(?:\\d{1,2},?\\s+)?\\d{4}`,
  '\\d{4}-\\d{2}(?:-\\d{2})?',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}',
  '(?:1[5-9]|20)\\d\\d)',
].join('|');

const two = (part: string): string => part.padStart(2, '0');
const monthNumber = (name: string): string => two(String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1));

/** Each pattern with how it is read; the first that fits counts. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[], order: DateOrder) => string])[] = [
  [
    new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'),
    ([month = '', day = '', year]) => `${year}-${monthNumber(month)}-${two(day)}`,
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${MONTH},?\\s+(\\d{4})$`, 'i'),
    ([day = '', month = '', year]) => `${year}-${monthNumber(month)}-${two(day)}`,
  ],
  [new RegExp(`^${MONTH},?\\s+(\\d{4})$`, 'i'), ([month = '', year]) => `${year}-${monthNumber(month)}`],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    ([year, month = '', day = '']) => `${year}-${two(month)}-${two(day)}`,
  ],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, ([day = '']) => day],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, slashed],
];

/** Where the order is not told, and the numbers do not tell it, only the year is sure. */
function slashed([first = '', second = '', year = '']: readonly string[], order: DateOrder): string {
  const monthFirst =
    Number(second) > 12
      ? true
      : Number(first) > 12
        ? false
        : order === undefined
          ? null
          : order === 'month first';
  if (monthFirst === null) return first === second ? `${year}-${two(first)}-${two(first)}` : year;
  return monthFirst ? `${year}-${two(first)}-${two(second)}` : `${year}-${two(second)}-${two(first)}`;
}

/** A single date of a cell as EDTF; null where it is none that can be read. */
export function readDate(text: string, order: DateOrder): string | null {
  const edtf = edtfOf(text.trim(), order);
  if (edtf === null || edtf.includes('/')) return null;
  try {
    boundsOf(edtf);
    return edtf;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function edtfOf(text: string, order: DateOrder): string | null {
  const around = /^(?:c\.?|ca\.?|circa|about)\s*(\d{4})$/i.exec(text)?.[1];
  if (around !== undefined) return `${around}~`;
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.slice(1), order);
  }
  return /^-?\d{4}/.test(text) ? text : null;
}

/** From the first to the last, either of which may be unknown; null where neither is known, or the last comes first. */
export function spanOf(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from !== null && from === to) return from;
  const edtf = `${from ?? '..'}/${to ?? ''}`;
  try {
    boundsOf(edtf);
    return edtf;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The day that many newspapers have in their addresses: "/2017/03/05/", "/2017-03-05-". */
export function dateInAddress(url: string): string | null {
  const [, year, month, day] =
    /[/-]((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/.?#-]|$)/.exec(url) ?? [];
  if (year === undefined || month === undefined || Number(month) > 12) return null;
  return readDate(
    day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`,
    undefined,
  );
}
