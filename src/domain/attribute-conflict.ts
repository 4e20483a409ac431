import type { Attribute, TextValue } from './attribute.js';
import { type DayRange, isWithin, MS_PER_DAY, mayOverlap } from './day-range.js';
import { boundsOf } from './edtf-bounds.js';
import type { Quantity } from './relationship.js';
import { areSurelyApart, isCertain, isDated, type TimeSpan } from './time-span.js';

/* When the values of two attributes of one type, said of one entity, cannot both hold. */

/**
 * Whether two values of a type that has one value are surely not the same: dates without a day in common, or ages that no
 * birth explains. Two places may lie in each other.
 */
export function valuesExclude(a: Attribute, b: Attribute): boolean {
  if (a.type === 'AGE') return agesExclude(a, b);
  // The date of a birth or the like is its `when`, also where the value is the place.
  return areSurelyApart(a.when, b.when);
}

/** Whether who says the one says the other too: the value is the same, or a finer one. Dates with `~ ? %` never are. */
export function valueWithin(fine: Attribute, coarse: Attribute): boolean {
  const [a, b] = [fine.value, coarse.value];
  if (a.kind === 'TEXT' && b.kind === 'TEXT') return textWithin(a, b);
  if (a.kind === 'COUNTRY' && b.kind === 'COUNTRY') return a.country === b.country;
  if (a.kind === 'ENTITY' && b.kind === 'ENTITY') return a.entity === b.entity;
  if (a.kind === 'DATE' && b.kind === 'DATE') {
    return isCertain(a.date) && isCertain(b.date) && isDated(b.date) && isWithin(a.date, b.date);
  }
  if (a.kind !== 'QUANTITY' || b.kind !== 'QUANTITY' || !quantityWithin(a.quantity, b.quantity)) return false;
  return fine.type !== 'AGE' || atOneTime(fine, coarse) !== null;
}

function textWithin(fine: TextValue, coarse: TextValue): boolean {
  return (
    fine.text === coarse.text &&
    (coarse.nameKind === null || fine.nameKind === coarse.nameKind) &&
    (coarse.scheme === null || fine.scheme === coarse.scheme)
  );
}

function quantityWithin(fine: Quantity, coarse: Quantity): boolean {
  if (fine.unit !== coarse.unit || (coarse.min === null && coarse.max === null)) return false;
  return isWithin({ earliest: fine.min, latest: fine.max }, { earliest: coarse.min, latest: coarse.max });
}

/** Who was 62 in 2018 may have been 63 in that year, but not 70. */
function agesExclude(a: Attribute, b: Attribute): boolean {
  const times = atOneTime(a, b);
  const [ours, theirs] = [yearsOf(a), yearsOf(b)];
  if (times === null || ours === null || theirs === null) return false;
  return !mayOverlap(birthOf(ours, times[0]), birthOf(theirs, times[1]));
}

/** The times of two ages that were so at times that may be the same; null where they were not, or nothing surely tells when. */
function atOneTime(a: Attribute, b: Attribute): readonly [DayRange, DayRange] | null {
  const [ours, theirs] = [timeOf(a.when), timeOf(b.when)];
  if (ours === null || theirs === null || !mayOverlap(ours, theirs)) return null;
  return [ours, theirs];
}

/** When it was so, or was seen to be so. */
function timeOf(when: TimeSpan | null): DayRange | null {
  if (when === null || !isCertain(when)) return null;
  if (isDated(when)) return when;
  return when.asOf === null || !isCertain({ edtf: when.asOf }) ? null : boundsOf(when.asOf);
}

interface Years {
  readonly min: number | null;
  readonly max: number | null;
}

/** Whole years; null where it is no age in years. */
function yearsOf({ value }: Attribute): Years | null {
  if (value.kind !== 'QUANTITY') return null;
  const { min, max, unit } = value.quantity;
  if (unit !== null && unit !== 'years' && unit !== 'year') return null;
  return { min: min && Math.floor(min), max: max && Math.floor(max) };
}

/** The days on which one may be born who has that age at some time within those. */
function birthOf({ min, max }: Years, { earliest, latest }: DayRange): DayRange {
  return {
    // One day later makes one who is a year younger.
    earliest: earliest === null || max === null ? null : yearsBefore(earliest, max + 1) + 1,
    latest: latest === null || min === null ? null : yearsBefore(latest, min),
  };
}

function yearsBefore(day: number, years: number): number {
  const date = new Date(day * MS_PER_DAY);
  return date.setUTCFullYear(date.getUTCFullYear() - years) / MS_PER_DAY;
}
