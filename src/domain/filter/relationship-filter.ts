import type { QualifierRole } from '../relationship.js';
import type { RelationshipType } from '../vocabulary.js';
import { ANY_STATEMENT, DEFAULT_STATEMENT, type StatementFilter } from './statement-filter.js';

/**
 * Conditions on relationships, all of which must hold; `conditions.ts` says what each means. Null is no condition; a list
 * is any-of, and an empty list matches nothing. Ids are current ones (see `GraphStore.currentIds`).
 */
export interface RelationshipFilter extends StatementFilter {
  /** Those that speak of one of these: see `speaksOf`. */
  readonly types: readonly RelationshipType[] | null;
  /** Names of the dataset's own types: relationships of one of these. */
  readonly narrowerTypes: readonly string[] | null;
  /** On a symmetric type, `subject` and `object` match either end. */
  readonly subject: string | null;
  readonly object: string | null;
  /** Some end is one of these. */
  readonly touching: readonly string[] | null;
  /** Both ends are among these. */
  readonly within: readonly string[] | null;
  /** Of a type that a path walks, or of one that none does. */
  readonly walkable: boolean | null;
  /** Either end, or any qualifier (an entity or a relationship). */
  readonly about: readonly string[] | null;
  readonly qualifiedBy: { readonly role: QualifierRole; readonly id: string } | null;
  /** Does not pass this filter, which has no `not` itself. */
  readonly not: RelationshipFilter | null;
}

export type FilterField = keyof RelationshipFilter;

/** No condition. */
export const ANY_RELATIONSHIP: RelationshipFilter = {
  ...ANY_STATEMENT,
  types: null,
  narrowerTypes: null,
  subject: null,
  object: null,
  touching: null,
  within: null,
  walkable: null,
  about: null,
  qualifiedBy: null,
  not: null,
};

/** Where nothing is asked: what is said to be so, by some evidence that counts. */
export const DEFAULT_FILTER: RelationshipFilter = {
  ...ANY_RELATIONSHIP,
  ...DEFAULT_STATEMENT,
};
