import { lastDayOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';
import { boundsOrProblem } from './bounds-or-problem.js';
import type { TimeRule } from './rule.js';

/** Dates are EDTF of whole days, on days that there are, and intervals do not end before they start. */
export const badDate: TimeRule = {
  ofTimes: ({ dataset }, report) => {
    const reportedBy = dataset?.value.reportedBy ?? null;
    if (dataset !== null && reportedBy !== null) {
      const problem = problemOfSingle(reportedBy);
      if (problem !== null) report(dataset, ['reportedBy'], problem);
    }
    return (time, record, path) => {
      for (const field of ['edtf', 'asOf'] as const) {
        const text = time[field];
        if (text === null) continue;
        const bounds = boundsOrProblem(text);
        if (bounds instanceof InputError) report(record, [...path, field], bounds.message);
      }
    };
  },
};

/** Why it is no single date, which has a last day. */
function problemOfSingle(edtf: string): string | null {
  try {
    lastDayOf(edtf);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
