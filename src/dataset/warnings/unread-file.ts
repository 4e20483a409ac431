import type { WholeRule } from '../rules/rule.js';

/** A file that looks like data and is not read is more often a mistake than a remark. */
export const unreadFile: WholeRule = ({ unread }, report) => {
  for (const place of unread) {
    report(
      { value: null, at: () => place },
      [],
      'This looks like data and is not read: only files that end in .yaml, .yml or .jsonl, in small letters, are; rename or convert it, or move it out of the folder.',
    );
  }
};
