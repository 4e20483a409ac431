import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayRange, isoDay, mayOverlap } from '../../src/domain/day-range.js';

const range = (earliest: number | null, latest: number | null): DayRange => ({ earliest, latest });

describe('two intervals may overlap', () => {
  it.each<[string, DayRange | null, DayRange | null, boolean]>([
    ['apart', range(1, 2), range(3, 4), false],
    ['sharing one day', range(1, 3), range(3, 4), true],
    ['one within the other', range(1, 9), range(3, 4), true],
    ['equal', range(1, 1), range(1, 1), true],
    ['one open to the future, before', range(5, null), range(1, 4), false],
    ['one open to the future, reached', range(5, null), range(1, 5), true],
    ['one open to the past, after', range(null, 4), range(5, 6), false],
    ['one open to the past, reached', range(null, 5), range(5, 6), true],
    ['open towards each other', range(5, null), range(null, 5), true],
    ['open away from each other', range(5, null), range(null, 4), false],
    ['one open at both ends', range(null, null), range(7, 7), true],
    ['one without a date', null, range(7, 7), true],
    ['both without a date', null, null, true],
  ])('%s', (_how, a, b, overlap) => {
    expect([mayOverlap(a, b), mayOverlap(b, a)]).toEqual([overlap, overlap]);
  });

  it('exactly where a day lies in both', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 9 }));
    const anyRange = fc
      .tuple(bound, bound)
      .map(([a, b]) => (a !== null && b !== null && a > b ? range(b, a) : range(a, b)));
    const lies = (day: number, { earliest, latest }: DayRange) =>
      (earliest ?? -1) <= day && day <= (latest ?? 10);
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const shared = Array.from({ length: 12 }, (_, i) => i - 1).some(
          (day) => lies(day, a) && lies(day, b),
        );
        expect(mayOverlap(a, b)).toBe(shared);
      }),
    );
  });
});

describe('a day number as a date', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [17_681, '2018-05-30'],
    [-719_528, '0000-01-01'],
    [-719_529, '-0001-12-31'],
  ])('%i is %s', (day, date) => expect(isoDay(day)).toBe(date));
});
