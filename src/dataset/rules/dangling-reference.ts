import { didYouMean, nearest } from '../records/nearest.js';
import type { ReferenceRule } from './rule.js';

/** Ids compared in search of near ones: all that a person may read about, and never minutes in a large dataset. */
const COMPARISONS = 10_000_000;

/** Every id that a record names is that of something in the dataset. */
export const danglingReference: ReferenceRule = {
  ofReferences: ({ ids, isComplete }, report) => {
    const suggestions = new Map<string, string>();
    let candidates: readonly string[] | null = null;
    let comparisons = 0;
    const suggestionFor = (id: string): string => {
      const known = suggestions.get(id);
      if (known !== undefined) return known;
      if (comparisons > COMPARISONS) return '';
      candidates ??= [...ids.declared()];
      comparisons += candidates.length;
      const suggestion = didYouMean(nearest(id, candidates));
      suggestions.set(id, suggestion);
      return suggestion;
    };

    return ({ id, kind, record, path }) => {
      if (kind !== null || !isComplete) return;
      report(
        record,
        path,
        `Nothing in this dataset has the id "${id}".${suggestionFor(id) || ' Add it, or fix the id.'}`,
      );
    };
  },
};
