import { isoDay } from '../../src/domain/day-range.js';
import type { Modality } from '../../src/domain/modality.js';
import type { RelationshipTypeRow } from '../../src/domain/vocabulary.js';
import type { Random, Weighted } from '../random.mjs';

/** As an author writes it; see docs/writing-a-dataset.md. */
export type WrittenTime =
  | string
  | { readonly asOf: string }
  | { readonly edtf: string; readonly words: string; readonly basis: 'INFERRED'; readonly because: string };

/** Writes a day, or the span from it to a later day, as a report of a third day has it. */
type TimeFormat = (day: number, later: number, reportedOn: number) => WrittenTime;

const month = (day: number): string => isoDay(day).slice(0, 7);
const year = (day: number): string => isoDay(day).slice(0, 4);

const TIME_FORMATS: Readonly<Record<RelationshipTypeRow['nature'], Weighted<TimeFormat | null>>> = {
  EVENT: [
    [40, (day) => isoDay(day)],
    [15, (day) => month(day)],
    [8, (day) => year(day)],
    [3, (day) => `${year(day)}~`],
    [
      4,
      (day) => ({
        edtf: isoDay(day),
        words: 'that day',
        basis: 'INFERRED',
        because: 'Counted from the day of the report.',
      }),
    ],
    [30, null],
  ],
  STATE: [
    [20, (day, later) => `${isoDay(day)}/${isoDay(later)}`],
    [15, (day, later) => `${year(day)}/${year(later)}`],
    [15, (day) => `${month(day)}/..`],
    [10, (day) => `../${isoDay(day)}`],
    [10, (_day, _later, reportedOn) => ({ asOf: isoDay(reportedOn) })],
    [30, null],
  ],
};

/** Days before the report, or after it. */
const MAX_DAYS_AGO = 2_000;
const MAX_DAYS_AHEAD = 400;

/** When it was so, or is planned, by a report of that day; undefined where the report has no date for it. */
export function reportedTime(
  nature: RelationshipTypeRow['nature'],
  modality: Modality,
  reportedOn: number,
  random: Random,
): WrittenTime | undefined {
  const format = random.weighted(TIME_FORMATS[nature]);
  const day =
    modality === 'PLANNED'
      ? reportedOn + 1 + random.below(MAX_DAYS_AHEAD)
      : reportedOn - random.below(MAX_DAYS_AGO);
  return format?.(day, day + random.below(MAX_DAYS_AGO), reportedOn);
}
