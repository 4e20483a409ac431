import { InputError } from '../../domain/errors.js';
import { eachTime } from '../records/visit-records.js';
import { boundsOrProblem } from './bounds-or-problem.js';
import type { Rule } from './rule.js';

/** Dates are EDTF of whole days, on days that there are, and intervals do not end before they start. */
export const badDate: Rule = (contents, report) => {
  eachTime(contents, (time, record, path) => {
    for (const field of ['edtf', 'asOf'] as const) {
      const text = time[field];
      if (text === null) continue;
      const bounds = boundsOrProblem(text);
      if (bounds instanceof InputError) report(record, [...path, field], bounds.message);
    }
  });
};
