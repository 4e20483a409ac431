import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/domain/edtf-bounds.js';
import { dateProblem } from '../../src/explorer/filter/date-problem.js';

describe('a date in the form', () => {
  it.each(['2018', '2018-05', '2018-02-28', '2020-02-29', '2018~'])('takes %s', (date) => {
    expect(dateProblem(date, false)).toBe(null);
  });

  it.each(['2018-02-30', '2019-02-29', '2018-04-31'])('refuses %s in the words of the API', (date) => {
    const problem = dateProblem(date, false);
    expect(problem).toContain(date);
    expect(() => lastDayOf(date)).toThrow(problem ?? 'no problem');
  });

  it('takes an interval only where one may be given', () => {
    expect(dateProblem('2005/2006', true)).toBe(null);
    expect(dateProblem('2005/2006', false)).toContain('Write a year');
    expect(dateProblem('2006/2005', true)).toContain('ends before it starts');
  });
});
