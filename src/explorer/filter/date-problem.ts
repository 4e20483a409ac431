import { boundsOf, lastDayOf } from '../../domain/edtf-bounds.js';
import { parseEdtf, parseEdtfDate } from '../../domain/edtf-syntax.js';
import { InputError } from '../../domain/errors.js';

/** What is wrong with a date, in words; null where the API takes it. */
export function dateProblem(date: string, allowsInterval: boolean): string | null {
  if ((allowsInterval ? parseEdtf(date) : parseEdtfDate(date)) === null)
    return `Write a year, a month or a day: 2018, 2018-05, 2018-05-30, 2018~ (about)${allowsInterval ? ', or two of these: 2005/2006' : ''}.`;
  try {
    (allowsInterval ? boundsOf : lastDayOf)(date);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
