import type { DayRange } from '../day-range.js';
import type { Modality, Polarity } from '../modality.js';
import type { Assertion, QualifierRole } from '../relationship.js';
import type { KnownOn } from '../support.js';
import type { RelationshipType } from '../vocabulary.js';

/** What to do with relationships of no date where time is asked about. */
export const UNDATED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Undated = (typeof UNDATED)[number];

/** What to do with relationships for which nothing counts: what supported them is withdrawn, or they are only disputed. */
export const UNSUPPORTED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Unsupported = (typeof UNSUPPORTED)[number];

/**
 * Conditions on relationships, all of which must hold; `conditions.ts` says what each means. Null is no condition; a list
 * is any-of, and an empty list matches nothing. Ids are current ones (see `GraphStore.currentIds`).
 */
export interface RelationshipFilter {
  readonly types: readonly RelationshipType[] | null;
  /** On a symmetric type, `subject` and `object` match either end. */
  readonly subject: string | null;
  readonly object: string | null;
  /** Some end is one of these. */
  readonly touching: readonly string[] | null;
  /** Both ends are among these. */
  readonly within: readonly string[] | null;
  /** Either end, or any qualifier (an entity or a relationship). */
  readonly about: readonly string[] | null;
  readonly qualifiedBy: { readonly role: QualifierRole; readonly id: string } | null;
  readonly polarity: readonly Polarity[] | null;
  readonly modality: readonly Modality[] | null;
  /** Possibly true: the outer bounds meet it. */
  readonly trueOn: DayRange | null;
  readonly undated: Undated;
  /** Something had been reported by then; the conditions below look only at evidence known by then. */
  readonly knownOn: KnownOn;
  readonly unsupported: Unsupported;
  readonly minOrigins: number | null;
  readonly maxOrigins: number | null;
  readonly independent: boolean | null;
  /** Of evidence that counts. */
  readonly assertions: readonly Assertion[] | null;
  readonly disputed: boolean | null;
  /** Of evidence of either stance, withdrawn or not. */
  readonly sources: readonly string[] | null;
  /** Does not pass this filter, which has no `not` itself. */
  readonly not: RelationshipFilter | null;
}

export type FilterField = keyof RelationshipFilter;

/** No condition. */
export const ANY_RELATIONSHIP: RelationshipFilter = {
  types: null,
  subject: null,
  object: null,
  touching: null,
  within: null,
  about: null,
  qualifiedBy: null,
  polarity: null,
  modality: null,
  trueOn: null,
  undated: 'INCLUDE',
  knownOn: null,
  unsupported: 'INCLUDE',
  minOrigins: null,
  maxOrigins: null,
  independent: null,
  assertions: null,
  disputed: null,
  sources: null,
  not: null,
};

/** Where nothing is asked: what is said to be so, by some evidence that counts. */
export const DEFAULT_FILTER: RelationshipFilter = {
  ...ANY_RELATIONSHIP,
  polarity: ['AFFIRMED'],
  unsupported: 'EXCLUDE',
};
