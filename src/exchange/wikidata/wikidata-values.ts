import { isDate } from '../is-date.js';
import { gregorianDay, yearText } from '../julian-calendar.js';
import type { Snak } from './read-wikidata.js';

/** The item or property that a snak names; null where it is something else, or not known. */
export function itemIn({ datavalue }: Snak): string | null {
  if (datavalue?.type !== 'wikibase-entityid') return null;
  const { id, 'numeric-id': number } = datavalue.value as { id?: string; 'numeric-id'?: number };
  return id ?? (number === undefined ? null : `Q${number}`);
}

interface TimeValue {
  readonly time: string;
  readonly precision: number;
  readonly calendarmodel?: string;
}

const [DAY, MONTH, YEAR, DECADE, CENTURY] = [11, 10, 9, 8, 7] as const;
const JULIAN = 'Q1985786';

/**
 * The date of a snak as EDTF, to the precision that it has; null where it has none, or one that is coarser than a century or no date
 * of EDTF. A day of the Julian calendar is given by its day of the Gregorian; a month or a year of it is approximate (`~`).
 */
export function dateIn({ datavalue }: Snak): string | null {
  if (datavalue?.type !== 'time') return null;
  const { time, precision, calendarmodel = '' } = datavalue.value as TimeValue;
  const [, sign, years = '', month = '', day = ''] = /^([+-])(\d+)-(\d\d)-(\d\d)T/.exec(time) ?? [];
  if (sign === undefined) return null;
  const isJulian = calendarmodel.endsWith(JULIAN);
  // Wikibase has no year 0: 1 BCE is -1 there, and 0 in ISO 8601.
  const year = sign === '-' ? 1 - Number(years) : Number(years);
  const edtf = edtfOf(year, month, day, precision, isJulian);
  return edtf !== null && isDate(edtf) ? edtf : null;
}

function edtfOf(
  year: number,
  month: string,
  day: string,
  precision: number,
  isJulian: boolean,
): string | null {
  const mark = isJulian ? '~' : '';
  switch (precision) {
    case DAY:
      return isJulian ? gregorianDay(year, Number(month), Number(day)) : `${yearText(year)}-${month}-${day}`;
    case MONTH:
      return `${yearText(year)}-${month}${mark}`;
    case YEAR:
      return `${yearText(year)}${mark}`;
    case DECADE:
      return year < 0 ? null : `${yearText(year).slice(0, 3)}X`;
    // The 20th century is 1901 to 2000; EDTF has 1900 to 1999, so it is about that.
    case CENTURY:
      return year <= 0 ? null : `${String(Math.ceil(year / 100) - 1).padStart(2, '0')}XX~`;
    default:
      return null;
  }
}

export interface QuantityFields {
  readonly min: number;
  readonly max: number;
  /** An item; null where it is a plain number. */
  readonly unit: string | null;
}

export function quantityIn({ datavalue }: Snak): QuantityFields | null {
  if (datavalue?.type !== 'quantity') return null;
  const {
    amount,
    unit = '1',
    lowerBound,
    upperBound,
  } = datavalue.value as Record<string, string | undefined>;
  const [min, max] = [Number(lowerBound ?? amount), Number(upperBound ?? amount)];
  if (!Number.isSafeInteger(Math.trunc(min)) || !Number.isSafeInteger(Math.trunc(max))) return null;
  return { min, max, unit: /Q\d+$/.exec(unit)?.[0] ?? null };
}

/** A text, with its language where the file says it. */
export function textIn({ datavalue }: Snak): { readonly text: string; readonly language?: string } | null {
  if (datavalue?.type === 'string') return { text: String(datavalue.value) };
  if (datavalue?.type !== 'monolingualtext') return null;
  const { text, language } = datavalue.value as { text: string; language: string };
  return { text, language };
}
