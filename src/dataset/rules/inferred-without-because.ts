import type { TimeRule } from './rule.js';

/** Who infers a date says how, so that a reader can judge it. */
export const inferredWithoutBecause: TimeRule = {
  ofTimes:
    (_contents, report) =>
    ({ basis, because }, record, path) => {
      if (basis !== 'INFERRED' || because !== null) return;
      report(
        record,
        [...path, 'basis'],
        'Expected an INFERRED time to have `because`, but there is none; say what it was inferred from.',
      );
    },
};
