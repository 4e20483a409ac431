/* What is said of two records that may be of one entity. */

export const VERDICTS = ['SAME', 'UNSURE', 'DIFFERENT'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FEATURES = [
  'KIND',
  'NAME',
  'BIRTH',
  'DEATH',
  'COUNTRY',
  'REGISTRATION',
  'ADDRESS',
  'NEIGHBORS',
] as const;
/** What of two records is compared. BIRTH is also a founding, DEATH a dissolution. */
export type Feature = (typeof FEATURES)[number];

export const LEVELS = ['SAME', 'PART', 'NEAR', 'DIFFERENT'] as const;
/** How two values of one feature stand to each other. PART: the one says less than the other. NEAR: but for a slip. */
export type Level = (typeof LEVELS)[number];

/** One feature of two records, and what was compared of each. */
export interface ComparedFeature {
  readonly feature: Feature;
  readonly level: Level;
  /** For (positive) or against (negative) their being one. */
  readonly bits: number;
  /** As many bits it could have given. */
  readonly most: number;
  readonly ours: string;
  readonly theirs: string;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** 0 to 1: how far what could be compared agrees. */
  readonly likeness: number;
  /** 0 to 1: how much could be compared of what tells entities apart. A name alone is a third. */
  readonly compared: number;
  /** The sum over the features. */
  readonly bits: number;
  /** Those that both have, in the order of `FEATURES`. */
  readonly features: readonly ComparedFeature[];
}
