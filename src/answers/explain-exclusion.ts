import { failedConditions, type HidingName, relax, scopeOf } from '../domain/filter/conditions.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { Relationship } from '../domain/relationship.js';
import { EXCLUSION_TEXTS } from '../text/format-exclusion.js';

/** Why a filter hides a relationship of its scope. */
export interface Exclusion {
  /** Every condition that fails; see `failedConditions`. */
  readonly failed: readonly HidingName[];
  /** What fails of each, in words and in the same order. */
  readonly reasons: readonly string[];
}

/** The conditions that choose which reports the rest looks at. */
const BY_REPORTS = ['UNDATED_REPORTS', 'KNOWN_ON'] as const;

/** What a filter hides, as a filter. @param scope what the filter chooses from. */
export function hiddenBy(filter: RelationshipFilter, scope = scopeOf(filter)): RelationshipFilter {
  return { ...scope, not: filter };
}

/** @param relationship one that `filter` hides and its scope does not. */
export function explainExclusion(relationship: Relationship, filter: RelationshipFilter): Exclusion {
  const failed = failedConditions(relationship, filter);
  // As `failedConditions` judges: of what was not reported yet, what is known now; undated reports count where they are missed.
  const judged = BY_REPORTS.filter((name) => failed.includes(name)).reduce(relax, filter);
  const inWords = (name: HidingName) =>
    EXCLUSION_TEXTS[name](relationship, name === 'UNDATED_REPORTS' ? filter : judged);
  return { failed, reasons: failed.map(inWords) };
}
