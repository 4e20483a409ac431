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

/** What a filter hides, as a filter. @param scope what the filter chooses from. */
export function hiddenBy(filter: RelationshipFilter, scope = scopeOf(filter)): RelationshipFilter {
  return { ...scope, not: filter };
}

/** @param relationship one that `filter` hides and its scope does not. */
export function explainExclusion(relationship: Relationship, filter: RelationshipFilter): Exclusion {
  const failed = failedConditions(relationship, filter);
  // As `failedConditions` judges: of what was not reported yet, what is known now.
  const judged = failed.includes('KNOWN_ON') ? relax(filter, 'KNOWN_ON') : filter;
  return { failed, reasons: failed.map((name) => EXCLUSION_TEXTS[name](relationship, judged)) };
}
