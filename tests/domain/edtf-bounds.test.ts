import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/day-range.js';
import { boundsOf, lastDayOf } from '../../src/domain/edtf-bounds.js';
import { InputError } from '../../src/domain/errors.js';
import { timeSpan } from '../../src/domain/time-span.js';

const days = (edtf: string): (string | null)[] => {
  const { earliest, latest } = boundsOf(edtf);
  return [earliest, latest].map((day) => (day === null ? null : isoDay(day)));
};

describe('the outer bounds of an EDTF date', () => {
  it.each([
    // Level 0
    ['2018-05-30', '2018-05-30', '2018-05-30'],
    ['2018-05', '2018-05-01', '2018-05-31'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2005/2006', '2005-01-01', '2006-12-31'],
    ['2018-05-30/2018-05-30', '2018-05-30', '2018-05-30'],
    ['2018-05-27/2018-05-30', '2018-05-27', '2018-05-30'],
    ['2018-05/2018-06-02', '2018-05-01', '2018-06-02'],
    ['2018-05-30/2018-05', '2018-05-30', '2018-05-31'],
    ['2018/2018', '2018-01-01', '2018-12-31'],
    // Leap years
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0004-02-29', '0004-02-29', '0004-02-29'],
    // Far years
    ['0000', '0000-01-01', '0000-12-31'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['0099-12-31', '0099-12-31', '0099-12-31'],
    ['-0001', '-0001-01-01', '-0001-12-31'],
    ['-9999', '-9999-01-01', '-9999-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
    ['-0050/0014', '-0050-01-01', '0014-12-31'],
    // Level 1: qualified dates are as wide as the plain ones
    ['1996~', '1996-01-01', '1996-12-31'],
    ['1996-04?', '1996-04-01', '1996-04-30'],
    ['1996-04-11%', '1996-04-11', '1996-04-11'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30'],
    ['1984?/2004%', '1984-01-01', '2004-12-31'],
    // Level 1: unspecified digits
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['-001X', '-0019-01-01', '-0010-12-31'],
    ['2018-XX', '2018-01-01', '2018-12-31'],
    ['2018-XX-XX', '2018-01-01', '2018-12-31'],
    ['2016-02-XX', '2016-02-01', '2016-02-29'],
    ['201X~', '2010-01-01', '2019-12-31'],
    ['20XX?', '2000-01-01', '2099-12-31'],
    ['2018-05-XX%', '2018-05-01', '2018-05-31'],
    // Level 1: unspecified digits before our era
    ['-0044-03-XX', '-0044-03-01', '-0044-03-31'],
    ['-0044-XX', '-0044-01-01', '-0044-12-31'],
    ['-0044-XX-XX', '-0044-01-01', '-0044-12-31'],
    ['-0004-02-XX', '-0004-02-01', '-0004-02-29'],
    ['-0045/-0044-03-XX', '-0045-01-01', '-0044-03-31'],
    ['-01XX', '-0199-01-01', '-0100-12-31'],
    ['000X', '0000-01-01', '0009-12-31'],
    // Level 1: seasons, of either hemisphere, in the year in which they begin
    ['2018-21', '2018-03-01', '2018-11-30'],
    ['2018-22', '2018-06-01', '2019-02-28'],
    ['2018-23', '2018-03-01', '2018-11-30'],
    ['2018-24~', '2018-06-01', '2019-02-28'],
    ['2019-24', '2019-06-01', '2020-02-29'],
    ['-0001-22', '-0001-06-01', '0000-02-29'],
    ['2018-21/2020', '2018-03-01', '2020-12-31'],
    // Level 1: open and unknown ends
    ['2017-01-20/..', '2017-01-20', null],
    ['2017-01-20/', '2017-01-20', null],
    ['../2018-05-29', null, '2018-05-29'],
    ['/2018-05', null, '2018-05-31'],
  ])('%s is %s to %s', (edtf, earliest, latest) => expect(days(edtf)).toEqual([earliest, latest]));
});

describe('what is not an EDTF date of levels 0 and 1 in whole days is refused', () => {
  it.each([
    [
      'a day that no calendar has',
      ['2019-02-29', '1900-02-29', '-0001-02-29', '2018-04-31', '2018-02-30', '2018-00-01', '2018-05-00'],
    ],
    ['a month that no calendar has', ['2018-13', '2018-00', '2018-20', '2018-25', '2018-41']],
    ['a time of day', ['2018-05-30T12:00:00', '2018-05-30T12:00:00Z', '2018-05-30T12']],
    ['an interval that ends before it starts', ['2018/2017', '2018-05-30/2018-05-29', '2018-06/2018-05-31']],
    ['an interval without a date', ['/', '../..', '/..', '../']],
    ['two intervals', ['2017/2018/2019']],
    [
      'level 2',
      [
        '[1667,1668]',
        '{1960,1961}',
        '156X-12-25',
        '2018-2X',
        '?2018',
        '2018?-05',
        '1950S2',
        'Y17E7',
        '2018-31',
      ],
    ],
    ['a decade or century about the year 0', ['-000X', '-00XX']],
    ['a long year', ['Y170000002', '12018', '-12018']],
    ['a short year', ['18', '180', '-50', '5', '2018-5', '2018-05-3']],
    ['another format', ['30/05/2018', '05/30/2018', '20180530', '2018.05.30', '30 May 2018', 'May 2018']],
    [
      'no date',
      [
        '',
        ' ',
        '2018 ',
        ' 2018',
        '2018\n',
        '٢٠١٨',
        'yesterday',
        'null',
        '-',
        '~',
        '2018~~',
        'XXXX',
        '2XXX',
        '-0000',
      ],
    ],
  ])('%s', (_what, texts) => {
    for (const text of texts) expect(() => boundsOf(text), text).toThrow(InputError);
  });

  it('with what was expected, what came, and why', () => {
    const messages = ['30 May 2018', '2019-02-29', '2018/2017', '2017/2018/2019', '../..'].map((text) => {
      try {
        return boundsOf(text);
      } catch (error) {
        return (error as Error).message;
      }
    });
    const expected =
      'Expected an EDTF date of whole days, such as 2018-05-30, 2018-05, 1996~ or 2005/2006, but got';
    expect(messages).toEqual([
      `${expected} "30 May 2018": "30 May 2018" is not one.`,
      `${expected} "2019-02-29": there is no 2019-02-29.`,
      '"2018/2017" ends before it starts; write the earlier date first.',
      `${expected} "2017/2018/2019": an interval has one "/".`,
      `${expected} "../..": one end at least is a date.`,
    ]);
  });
});

describe('the last day of a date', () => {
  it.each([
    ['2018-05-30', '2018-05-30'],
    ['2018-05', '2018-05-31'],
    ['2018', '2018-12-31'],
    ['1996~', '1996-12-31'],
    ['201X', '2019-12-31'],
  ])('of %s is %s', (date, last) => expect(isoDay(lastDayOf(date))).toBe(last));

  it.each(['2018/2019', '2018/..', '../2018'])('an interval has none: %s', (text) => {
    expect(() => lastDayOf(text)).toThrow('Expected a single EDTF date');
  });
});

describe('a time span', () => {
  it('has the bounds of its EDTF, and null for what was not given', () => {
    expect(timeSpan({ edtf: '1970-01-02/..' })).toEqual({
      edtf: '1970-01-02/..',
      words: null,
      earliest: 1,
      latest: null,
      asOf: null,
      basis: 'STATED',
      because: null,
    });
  });

  it('seen to hold on a day says nothing of its bounds', () => {
    const { edtf, earliest, latest, asOf } = timeSpan({ asOf: '2018-05-29' });
    expect({ edtf, earliest, latest, asOf }).toEqual({
      edtf: null,
      earliest: null,
      latest: null,
      asOf: '2018-05-29',
    });
  });

  it('refuses a day seen that is no date', () => {
    expect(() => timeSpan({ asOf: 'last week' })).toThrow(InputError);
  });
});

describe('properties of dates', () => {
  const anyDay = fc.integer({ min: -4_371_000, max: 2_932_000 });

  it('each day from the year -9999 to 9999 is its own bounds', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(boundsOf(isoDay(day))).toEqual({ earliest: day, latest: day });
      }),
    );
  });

  it('less precise dates contain the more precise ones', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = isoDay(day);
        fc.pre(day >= 0 || date.slice(-10, -8) !== '00');
        const widening = [
          date,
          date.slice(0, -3),
          date.slice(0, -6),
          `${date.slice(0, -7)}X`,
          `${date.slice(0, -8)}XX`,
        ];
        const ranges = widening.map(boundsOf);
        for (const [i, inner] of ranges.slice(0, -1).entries()) {
          const outer = ranges[i + 1];
          expect(Number(outer?.earliest) <= Number(inner.earliest)).toBe(true);
          expect(Number(outer?.latest) >= Number(inner.latest)).toBe(true);
        }
      }),
    );
  });

  it('a date with fewer digits goes from its first day to its last, day by day around the year 0 and now', () => {
    const first = new Map<string, number>();
    const last = new Map<string, number>();
    const walk = (from: string, to: string) => {
      for (let day = Number(boundsOf(from).earliest); day <= Number(boundsOf(to).latest); day++) {
        const date = isoDay(day);
        const [year, month] = [date.slice(0, -6), date.slice(0, -3)];
        for (const less of [
          year,
          `${year}-XX`,
          `${year}-XX-XX`,
          month,
          `${month}-XX`,
          `${month}-XX~`,
          date,
        ]) {
          if (!first.has(less)) first.set(less, day);
          last.set(less, day);
        }
      }
    };
    walk('-0101', '0009');
    walk('1896', '1905');
    walk('1996', '2005');
    const wrong = [...first].filter(([date, earliest]) => {
      const bounds = boundsOf(date);
      return bounds.earliest !== earliest || bounds.latest !== last.get(date);
    });
    expect(wrong).toEqual([]);
    expect(wrong.length + first.size).toBeGreaterThan(131 * (3 + 12 * 3 + 365));
  });

  it('an interval goes from the first day of its start to the last of its end', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(0, 3, 6), (a, b, cut) => {
        const [start = '', end = ''] = [Math.min(a, b), Math.max(a, b)].map((day) =>
          isoDay(day).slice(0, -cut || undefined),
        );
        expect(boundsOf(`${start}/${end}`)).toEqual({
          earliest: boundsOf(start).earliest,
          latest: boundsOf(end).latest,
        });
      }),
    );
  });

  it('any text has bounds or is refused as input, and nothing else happens', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0129-X/.~?%TYS '), maxLength: 14 });
    fc.assert(
      fc.property(text, (given) => {
        try {
          const { earliest, latest } = boundsOf(given);
          expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
