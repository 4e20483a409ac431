import type { TimeRule } from './rule.js';

/** A time says something of when. */
export const emptyTime: TimeRule = {
  ofTimes:
    (_contents, report) =>
    ({ edtf, words, asOf }, record, path) => {
      if (edtf !== null || words !== null || asOf !== null) return;
      report(
        record,
        path,
        'Expected a time to have `edtf`, `words` or `asOf`, but it has none; add one, or leave the time out.',
      );
    },
};
