import { describe, expect, it, test } from 'vitest';
import { parseEdtf, parseEdtfDate } from '../../src/domain/edtf-syntax.js';

const NONE = { years: 1, season: null, month: null, day: null, qualifier: null };

describe('one date', () => {
  test.each([
    ['2018', { ...NONE, year: 2018 }],
    ['-0043', { ...NONE, year: -43 }],
    ['2018-05', { ...NONE, year: 2018, month: 5 }],
    ['2018-12-31', { ...NONE, year: 2018, month: 12, day: 31 }],
    ['2018-05-30~', { ...NONE, year: 2018, month: 5, day: 30, qualifier: '~' }],
    ['2018?', { ...NONE, year: 2018, qualifier: '?' }],
    ['2018%', { ...NONE, year: 2018, qualifier: '%' }],
    ['2001-21', { ...NONE, year: 2001, season: 'SPRING' }],
    ['2001-22', { ...NONE, year: 2001, season: 'SUMMER' }],
    ['2001-23', { ...NONE, year: 2001, season: 'AUTUMN' }],
    ['2001-24~', { ...NONE, year: 2001, season: 'WINTER', qualifier: '~' }],
    ['2018-XX', { ...NONE, year: 2018, month: 'UNSPECIFIED' }],
    ['2018-XX-XX', { ...NONE, year: 2018, month: 'UNSPECIFIED', day: 'UNSPECIFIED' }],
    ['2018-05-XX', { ...NONE, year: 2018, month: 5, day: 'UNSPECIFIED' }],
    ['201X', { ...NONE, year: 2010, years: 10 }],
    ['20XX', { ...NONE, year: 2000, years: 100 }],
    ['-004X', { ...NONE, year: -49, years: 10 }],
    ['-01XX', { ...NONE, year: -199, years: 100 }],
    ['000X', { ...NONE, year: 0, years: 10 }],
  ])('%s', (text, date) => {
    expect(parseEdtfDate(text)).toEqual(date);
  });

  test.each(['', '18', '2018-5', '2018-13', '2018-00', '2018-05-00', '2018-05-32', '2018-25', '2018-20'])(
    'not %j',
    (text) => expect(parseEdtfDate(text)).toBeNull(),
  );
  test.each([
    '2018-05-30T12:00',
    'x2018',
    '2018x',
    '2018~~',
    '-000X',
    '-00XX',
    '2018-XX-30',
    '2XXX',
    '2018/2019',
  ])('not %j', (text) => expect(parseEdtfDate(text)).toBeNull());
});

describe('an interval', () => {
  const of = (year: number) => ({ ...NONE, year });
  test.each([
    ['2005/2006', { start: of(2005), end: of(2006) }],
    ['../2006', { start: 'OPEN', end: of(2006) }],
    ['/2006', { start: 'UNKNOWN', end: of(2006) }],
    ['2005/..', { start: of(2005), end: 'OPEN' }],
    ['2005/', { start: of(2005), end: 'UNKNOWN' }],
  ])('%s', (text, interval) => {
    expect(parseEdtf(text)).toEqual(interval);
  });

  test.each(['../..', '/..', '/', '2005/x', 'x/2006', '2005/2006/2007'])('not %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('may be a date alone', () => {
    expect(parseEdtf('2005')).toEqual(of(2005));
  });
});
