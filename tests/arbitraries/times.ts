import fc from 'fast-check';
import { isoDay } from '../../src/domain/day-range.js';
import { type TimeSpan, timeSpan } from '../../src/domain/time-span.js';

/** 2018-01-01. All days lie in the weeks around it, so that times meet, touch and miss each other. */
const NEW_YEAR = 17_532;

/** A day number. */
export const anyDay: fc.Arbitrary<number> = fc.integer({ min: NEW_YEAR - 20, max: NEW_YEAR + 20 });

/** A day, a partial date or an interval, open ones and far ones among them; in EDTF. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyDay.map(isoDay) },
  {
    weight: 2,
    arbitrary: fc.tuple(anyDay, fc.nat(20)).map(([day, days]) => `${isoDay(day)}/${isoDay(day + days)}`),
  },
  { weight: 1, arbitrary: anyDay.map((day) => `../${isoDay(day)}`) },
  { weight: 1, arbitrary: anyDay.map((day) => `${isoDay(day)}/..`) },
  { weight: 1, arbitrary: anyDay.map((day) => `${isoDay(day)}/`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2017',
      '2018',
      '2018-01',
      '2017-12/2018-01',
      '2017~',
      '201X',
      '2018-21',
      '-0044-03-15',
      '-0044-03-XX',
      '-0045/-0044-XX',
      '0000-02-29',
      '9999',
    ),
  },
);

export const anyTimeSpan: fc.Arbitrary<TimeSpan> = fc.oneof(
  { weight: 4, arbitrary: anyEdtf.map((edtf) => timeSpan({ edtf })) },
  { weight: 1, arbitrary: anyDay.map((day) => timeSpan({ asOf: isoDay(day) })) },
  { weight: 1, arbitrary: fc.constant(timeSpan({ words: 'in her youth' })) },
  {
    weight: 1,
    arbitrary: anyEdtf.map((edtf) =>
      timeSpan({ edtf, words: 'last week', basis: 'INFERRED', because: 'It says so.' }),
    ),
  },
);

export const maybeTimeSpan: fc.Arbitrary<TimeSpan | null> = fc.option(anyTimeSpan, { freq: 2 });
