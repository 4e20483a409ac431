/** A closed interval of day numbers (days since 1970-01-01); null is unbounded. */
export interface DayRange {
  readonly earliest: number | null;
  readonly latest: number | null;
}

export const MS_PER_DAY = 86_400_000;

/** Whether two intervals share a day. Null stands for "no date": it may be any day. */
export function mayOverlap(a: DayRange | null, b: DayRange | null): boolean {
  if (a === null || b === null) return true;
  return startsByTheEndOf(a, b) && startsByTheEndOf(b, a);
}

/** Whether all of the one is in the other. */
export function isWithin(inner: DayRange, outer: DayRange): boolean {
  const startsIn = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const endsIn = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsIn && endsIn;
}

function startsByTheEndOf(a: DayRange, b: DayRange): boolean {
  return a.earliest === null || b.latest === null || a.earliest <= b.latest;
}

/** The year of a day number; 0 is the year before the year 1. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** A day number as ISO 8601. A year before 0000 has a minus sign and four digits, as in EDTF. */
export function isoDay(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const padded = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${padded}-${date.toISOString().slice(-19, -14)}`;
}
