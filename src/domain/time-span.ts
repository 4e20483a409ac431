import { mayOverlap } from './day-range.js';
import { boundsOf } from './edtf-bounds.js';
import { isQualified } from './edtf-syntax.js';

export const TIME_BASES = ['STATED', 'INFERRED'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/**
 * When something was so, as far as anybody says.
 *
 * Bounds are the outer ones, in whole days: a day number counts days since 1970-01-01, null is unbounded.
 * With `asOf` alone (a state seen to hold on that day) `edtf` is null and both bounds are open.
 */
export interface TimeSpan {
  readonly edtf: string | null;
  /** As in the source: "last week". */
  readonly words: string | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** EDTF: a day on which the state was seen to hold; an interval where only that much is known of the day. */
  readonly asOf: string | null;
  readonly basis: TimeBasis;
  /** Why the date was inferred; never null where `basis` is INFERRED. */
  readonly because: string | null;
}

/** What an author gives; the bounds follow from it. */
export interface TimeSpanInput {
  readonly edtf?: string | undefined;
  readonly words?: string | undefined;
  readonly asOf?: string | undefined;
  readonly basis?: TimeBasis | undefined;
  readonly because?: string | undefined;
}

/** Whether it says when, by a bound at least. Words alone, or a day on which a state was seen, leave it undated. */
export function isDated(when: Pick<TimeSpan, 'earliest' | 'latest'> | null): boolean {
  return when !== null && (when.earliest !== null || when.latest !== null);
}

/** Whether it is said to go on: `2018/..`. Of `2018/` the end is unknown. */
export function goesOn({ edtf }: Pick<TimeSpan, 'edtf'>): boolean {
  return edtf?.endsWith('/..') ?? false;
}

/** Whether nothing in it is said to be approximate or uncertain: `1955~`, `1955?/1960`. */
export function isCertain(when: Pick<TimeSpan, 'edtf'> | null): boolean {
  return when?.edtf == null || !isQualified(when.edtf);
}

/** Whether two times have surely no day in common. */
export function areSurelyApart(a: TimeSpan | null, b: TimeSpan | null): boolean {
  return isCertain(a) && isCertain(b) && !mayOverlap(a, b);
}

/** @throws InputError where `edtf` or `asOf` is not EDTF level 0 or 1 of whole days. */
export function timeSpan(input: TimeSpanInput): TimeSpan {
  const bounds = input.edtf === undefined ? { earliest: null, latest: null } : boundsOf(input.edtf);
  if (input.asOf !== undefined) boundsOf(input.asOf);
  return {
    edtf: input.edtf ?? null,
    words: input.words ?? null,
    earliest: bounds.earliest,
    latest: bounds.latest,
    asOf: input.asOf ?? null,
    basis: input.basis ?? 'STATED',
    because: input.because ?? null,
  };
}
