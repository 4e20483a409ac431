import type { TimeRule } from './rule.js';

/** A time that the source states needs no reason; with one, it was inferred. */
export const becauseWithoutInferred: TimeRule = {
  ofTimes:
    (_contents, report) =>
    ({ basis, because }, record, path) => {
      if (basis === 'INFERRED' || because === null) return;
      report(
        record,
        [...path, 'because'],
        'Expected `because` on an INFERRED time only, but this one is STATED; write `basis: INFERRED`, or leave the reason out.',
        'key',
      );
    },
};
