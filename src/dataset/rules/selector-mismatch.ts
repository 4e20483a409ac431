import { sha256Hex } from '../../domain/content-hash.js';
import { eachSelector } from '../records/visit-records.js';
import type { WholeRule } from './rule.js';

/** With the text of a source at hand, each passage is there and is the one that was cited. */
export const selectorMismatch: WholeRule = (contents, report) =>
  eachSelector(contents, ({ start, end, sha256 }, work, record, path) => {
    const text = contents.texts.get(work);
    if (text === undefined || !(start >= 0 && end > start)) return;
    if (end > text.length) {
      report(
        record,
        [...path, 'end'],
        `Expected a passage of "${work}", which has ${text.length} characters, but it ends at ${end}.`,
      );
      return;
    }
    const found = sha256Hex(text.slice(start, end));
    if (found === sha256) return;
    report(
      record,
      [...path, 'sha256'],
      `Expected the sha256 of characters ${start} to ${end} of "${work}", which is ${found}, but got ${sha256}.`,
    );
  });
