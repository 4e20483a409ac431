import { isoDay } from '../../domain/day-range.js';
import type { Modality } from '../../domain/modality.js';
import type { RelationshipTypeRow } from '../../domain/vocabulary.js';
import type { Random, Weighted } from './random.js';

/** As an author writes it; see docs/writing-a-dataset.md. */
export type WrittenTime =
  | string
  | { readonly asOf: string }
  | { readonly edtf: string; readonly words: string; readonly basis: 'INFERRED'; readonly because: string };

/** A way to tell of a day, and of one a few years later, in a report of a third day. */
type Telling = (day: number, later: number, reportedOn: number) => WrittenTime;

const month = (day: number): string => isoDay(day).slice(0, 7);
const year = (day: number): string => isoDay(day).slice(0, 4);

const TELLINGS: Readonly<Record<RelationshipTypeRow['nature'], Weighted<Telling | null>>> = {
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

/** In the past of the report, or to come. */
const LONGEST_AGO = 2_000;
const LONGEST_AHEAD = 400;

/** When something was so, or is to be, by a report of that day; undefined where it does not say. */
export function timeToldOf(
  nature: RelationshipTypeRow['nature'],
  modality: Modality,
  reportedOn: number,
  random: Random,
): WrittenTime | undefined {
  const telling = random.weighted(TELLINGS[nature]);
  const day =
    modality === 'PLANNED'
      ? reportedOn + 1 + random.below(LONGEST_AHEAD)
      : reportedOn - random.below(LONGEST_AGO);
  return telling?.(day, day + random.below(LONGEST_AGO), reportedOn);
}
