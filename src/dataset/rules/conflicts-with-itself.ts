import { statementsOf } from '../records/statements-of.js';
import type { WholeRule } from './rule.js';

/** A conflict is between two. */
export const conflictsWithItself: WholeRule = (contents, report) => {
  const { ids } = contents;
  for (const record of statementsOf(contents)) {
    for (const [index, id] of record.value.conflictsWith.entries()) {
      if (ids.current(id) !== ids.ofStatement(record)) continue;
      report(
        record,
        ['conflictsWith', index],
        `Expected another statement, but "${id}" is this one; name the other.`,
      );
    }
  }
};
