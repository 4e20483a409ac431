import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/domain/edtf-bounds.js';
import { problemOf } from '../../src/explorer/filter/date-field.js';

describe('a date in the form', () => {
  it.each(['2018', '2018-05', '2018-02-28', '2020-02-29', '2018~'])('takes %s', (date) => {
    expect(problemOf(date, false)).toBe(null);
  });

  it.each(['2018-02-30', '2019-02-29', '2018-04-31'])('refuses %s in the words of the API', (date) => {
    const problem = problemOf(date, false);
    expect(problem).toContain(date);
    expect(() => lastDayOf(date)).toThrow(problem ?? 'no problem');
  });

  it('takes an interval only where one may be given', () => {
    expect(problemOf('2005/2006', true)).toBe(null);
    expect(problemOf('2005/2006', false)).toContain('Write a year');
    expect(problemOf('2006/2005', true)).toContain('ends before it starts');
  });
});
