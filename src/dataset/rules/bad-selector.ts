import { eachSelector } from '../records/visit-records.js';
import type { WholeRule } from './rule.js';

/** A selector is a passage of at least one character and a hash. Whether the two agree is checked with the text. */
export const badSelector: WholeRule = (contents, report) =>
  eachSelector(contents, ({ start, end, sha256 }, _work, record, path) => {
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) {
      report(
        record,
        [...path, 'start'],
        `Expected whole numbers 0 ≤ start < end, but got ${start} and ${end}.`,
      );
    }
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      report(record, [...path, 'sha256'], `Expected a sha256 as 64 digits 0-9 and a-f, but got "${sha256}".`);
    }
  });
