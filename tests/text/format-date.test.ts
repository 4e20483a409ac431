import { describe, expect, it, test } from 'vitest';
import { timeSpan } from '../../src/domain/time-span.js';
import { formatDate, formatDateWithBasis, formatEdtf } from '../../src/text/format-date.js';

describe('an EDTF date in words', () => {
  test.each([
    ['2018-05-30', '30 May 2018'],
    ['2018-01-01', '1 January 2018'],
    ['2018-12-31', '31 December 2018'],
    ['2018-05', 'May 2018'],
    ['2018', '2018'],
    ['1996~', 'about 1996'],
    ['1996-03?', 'perhaps March 1996'],
    ['2018-05-30%', 'perhaps about 30 May 2018'],
    ['2001-21', 'spring 2001'],
    ['2001-22', 'summer 2001'],
    ['2001-23', 'autumn 2001'],
    ['2001-24?', 'perhaps winter 2001'],
    ['201X', 'some time in the 2010s'],
    ['201X~', 'about the 2010s'],
    ['201X?', 'perhaps some time in the 2010s'],
    ['100X', 'some time in the 1000s'],
    ['099X', 'some time in the years 990 to 999 CE'],
    ['20XX', 'some time in the years 2000 to 2099'],
    ['-004X', 'some time in the years 50 to 41 BCE'],
    ['000X', 'some time in the years 1 BCE to 9 CE'],
    ['2018-XX', 'some month of 2018'],
    ['2018-XX-XX', 'some day in 2018'],
    ['2018-05-XX', 'some day in May 2018'],
    ['2018-05-XX~', 'about May 2018'],
    ['-0044-03-XX', 'some day in March 45 BCE'],
    ['1000', '1000'],
    ['0999', '999 CE'],
    ['0001', '1 CE'],
    ['0000', '1 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['-0043-21', 'spring 44 BCE'],
    ['long ago', 'long ago'],
    ['../..', '../..'],
  ])('%s reads %s, of an event and of a state', (edtf, words) => {
    expect(formatEdtf(edtf, 'EVENT')).toBe(words);
    expect(formatEdtf(edtf, 'STATE')).toBe(words);
  });

  test.each([
    ['2005/2006', 'between 2005 and 2006', 'from 2005 to 2006'],
    ['2005~/2006?', 'between about 2005 and perhaps 2006', 'from about 2005 to perhaps 2006'],
    ['2017-01-20/..', 'no earlier than 20 January 2017', 'since 20 January 2017'],
    ['2017/', 'no earlier than 2017', 'from 2017, end unknown'],
    ['199X/2005', 'between the 1990s and 2005', 'from the 1990s to 2005'],
    ['2018-21/2018-XX', 'between spring 2018 and 2018', 'from spring 2018 to 2018'],
    ['../2018-05-30', 'no later than 30 May 2018', 'no later than 30 May 2018'],
    ['/-0043', 'no later than 44 BCE', 'until 44 BCE, start unknown'],
  ])('%s reads %s of an event, %s of a state', (edtf, ofEvent, ofState) => {
    expect(formatEdtf(edtf, 'EVENT')).toBe(ofEvent);
    expect(formatEdtf(edtf, 'STATE')).toBe(ofState);
  });

  const MONTHS = 'January February March April May June July August September October November December';
  test.each(MONTHS.split(' ').map((name, i) => [String(i + 1).padStart(2, '0'), name]))(
    'month %s is %s',
    (month, name) => expect(formatEdtf(`2018-${month}`, 'EVENT')).toBe(`${name} 2018`),
  );
});

describe('a date', () => {
  test.each([
    [{ edtf: '2018-05-30' }, '30 May 2018'],
    [{ edtf: '2018-05-24', words: 'last week' }, '24 May 2018'],
    [{ asOf: '2018-05-29' }, 'as of 29 May 2018'],
    [{ asOf: '2018-05' }, 'as of May 2018'],
    [{ asOf: '2018-05-27/2018-05-30' }, 'as of some day between 27 May 2018 and 30 May 2018'],
    [{ asOf: '../2018' }, 'as of some day no later than 2018'],
    [{ edtf: '2001~/..', asOf: '2018' }, 'since about 2001, as of 2018'],
    [{ words: 'while in prison' }, '“while in prison”'],
    [{}, 'date unknown'],
  ])('%j of a state reads %s', (input, words) => {
    expect(formatDate(timeSpan(input), 'STATE')).toBe(words);
  });

  it('is of an event unless the type says otherwise', () => {
    expect(formatDate(timeSpan({ edtf: '2005/2006' }))).toBe('between 2005 and 2006');
    expect(formatDateWithBasis(timeSpan({ edtf: '2005/2006' }))).toBe('between 2005 and 2006');
  });

  it('may be absent', () => {
    expect(formatDate(null)).toBe('date unknown');
    expect(formatDateWithBasis(null)).toBe('date unknown');
  });
});

describe('a date with what it rests on', () => {
  const INFERRED = { basis: 'INFERRED', because: 'It says so.' } as const;
  test.each([
    [{ edtf: '2005/2006' }, 'from 2005 to 2006'],
    [{ edtf: '2018-05-24', words: 'last week' }, '24 May 2018 (“last week”)'],
    [{ edtf: '2018-05-24', ...INFERRED }, '24 May 2018 (inferred)'],
    [{ edtf: '2018-05-24', words: 'last week', ...INFERRED }, '24 May 2018 (“last week”; inferred)'],
    [{ asOf: '2018-05', words: 'now' }, 'as of May 2018 (“now”)'],
    [{ words: 'while in prison' }, '“while in prison”'],
    [{ words: 'while in prison', ...INFERRED }, '“while in prison” (inferred)'],
    [{ ...INFERRED }, 'date unknown (inferred)'],
  ])('%j of a state reads %s', (input, words) => {
    expect(formatDateWithBasis(timeSpan(input), 'STATE')).toBe(words);
  });
});
