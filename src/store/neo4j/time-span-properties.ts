import { TIME_BASES, type TimeSpan } from '../../domain/time-span.js';
import {
  numberOrNull,
  oneOf,
  type Properties,
  type PropertyValue,
  type Row,
  textOrNull,
} from './properties.js';

/** How a time is kept: whenEdtf, whenWords, whenEarliest, … A time that is there has a basis. */
export interface TimeSpanProperties {
  readonly names: readonly string[];
  properties(span: TimeSpan | null): Properties;
  /** Null where no such time is kept. */
  read(row: Row): TimeSpan | null;
}

const NONE: Properties = {};

/** @param name "when", "publishedOn". */
export function timeSpanKeptAs(name: string): TimeSpanProperties {
  // Made once: every record has times.
  const own = {
    edtf: `${name}Edtf`,
    words: `${name}Words`,
    earliest: `${name}Earliest`,
    latest: `${name}Latest`,
    asOf: `${name}AsOf`,
    basis: `${name}Basis`,
    because: `${name}Because`,
  } as const satisfies Record<keyof TimeSpan, string>;
  const fields = Object.keys(own) as (keyof TimeSpan)[];
  return {
    names: Object.values(own),
    properties: (span) => {
      if (span === null) return NONE;
      const kept: Record<string, PropertyValue> = {};
      for (const field of fields) {
        const value = span[field];
        if (value !== null) kept[own[field]] = value;
      }
      return kept;
    },
    read: (row) => {
      if (textOrNull(row, own.basis) === null) return null;
      return {
        edtf: textOrNull(row, own.edtf),
        words: textOrNull(row, own.words),
        earliest: numberOrNull(row, own.earliest),
        latest: numberOrNull(row, own.latest),
        asOf: textOrNull(row, own.asOf),
        basis: oneOf(row, own.basis, TIME_BASES),
        because: textOrNull(row, own.because),
      };
    },
  };
}
