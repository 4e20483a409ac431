import { mayOverlap } from '../../domain/day-range.js';
import { InputError } from '../../domain/errors.js';
import { boundsOrProblem } from './bounds-or-problem.js';
import type { TimeRule } from './rule.js';

/** A state was seen to hold on a day on which it may have held. */
export const asOfOutside: TimeRule = {
  ofTimes:
    (_contents, report) =>
    ({ edtf, asOf }, record, path) => {
      if (edtf === null || asOf === null) return;
      const span = boundsOrProblem(edtf);
      const seen = boundsOrProblem(asOf);
      if (span instanceof InputError || seen instanceof InputError || mayOverlap(span, seen)) return;
      report(
        record,
        [...path, 'asOf'],
        `Expected \`asOf\` to lie within ${edtf}, but got ${asOf}; fix one of the two.`,
      );
    },
};
