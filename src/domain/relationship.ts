import type { Modality, Polarity } from './modality.js';
import type { NarrowerType } from './narrower-type.js';
import type { TimeSpan } from './time-span.js';
import type { RelationshipType } from './vocabulary.js';

/** DISPUTES challenges the claim without saying the opposite; the opposite is a NEGATED relationship. */
export const STANCES = ['SUPPORTS', 'DISPUTES'] as const;
export type Stance = (typeof STANCES)[number];

/** HEDGED: the source itself holds back ("reportedly", "seemed"). */
export const ASSERTIONS = ['STATED', 'HEDGED'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

export const MEASURES = ['DURATION', 'COUNT', 'AMOUNT', 'SHARE', 'AGE'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What an entity or another relationship is to this one. AFTER is order in time, never cause; BY_WAY_OF is what a transfer
 * went through; REALIZES is the plan that came true: a relationship, or an event.
 */
export const QUALIFIER_ROLES = [
  'ADDRESSEE',
  'AFTER',
  'BENEFICIARY',
  'BY_WAY_OF',
  'CAUSE',
  'CONDITION',
  'MEDIUM',
  'OCCASION',
  'ON_BEHALF_OF',
  'PLACE',
  'PURPOSE',
  'REACTION_TO',
  'REALIZES',
  'ROLE',
  'TOPIC',
] as const;
export type QualifierRole = (typeof QUALIFIER_ROLES)[number];

/** "more than 200": min 200, max null, words as in the source. Unit: "years", "people", an ISO 4217 code, "percent". */
export interface Quantity {
  readonly measure: Measure;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly words: string | null;
}

/** One role with all that fill it. Lists are in the author's order. */
export interface Qualifier {
  readonly role: QualifierRole;
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

/** The passage of the source's text: characters (UTF-16 units) from `start` up to `end`, and the sha256 of its UTF-8. */
export interface Selector {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** One source saying (or disputing) one thing: what makes a relationship more than an assertion of ours. */
export interface Evidence {
  /** `e_` and a hash of what it is evidence of and of all that it says. */
  readonly id: string;
  /** Id of a Work. */
  readonly source: string;
  readonly stance: Stance;
  readonly assertion: Assertion;
  /** Chain of speakers, nearest first: ids of entities. Empty: the source says it itself. */
  readonly attributedTo: readonly string[];
  /** Id of the entity that the evidence goes back to; null where unknown. See `originOf`. */
  readonly origin: string | null;
  /** Our paraphrase. */
  readonly says: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly selector: Selector | null;
  /** When the source reported it: by default, when it was published. */
  readonly reportedOn: TimeSpan | null;
  /** Ids of the works that it came through, the source first; see `worksThrough`. */
  readonly through: readonly string[];
  /**
   * The day number (see `time-span.ts`) from which it counts no more, since one of those works is withdrawn; null where
   * none is, and `LAST` where that was on an unknown day: it does not count now, and does on every day that can be asked
   * for. See `withdrawalDay`.
   */
  readonly withdrawnOn: number | null;
}

export interface Evidenced {
  /** Sorted by id. */
  readonly evidence: readonly Evidence[];
}

/**
 * Whether a statement is in conflict with another while both are supported: as of now, and by what was known on a day.
 * Before the first of `changes` it was not, from then until the next it was, and so on by turns.
 */
export interface Contested {
  readonly now: boolean;
  /** Day numbers, ascending. */
  readonly changes: readonly number[];
  /** The same where reports without a date count on every day: the first may be `-LAST`. */
  readonly changesWithUndated: readonly number[];
}

export const UNCONTESTED: Contested = { now: false, changes: [], changesWithUndated: [] };

/** What a relationship and an attribute have in common: see `statement.ts`. */
export interface StatementRecord {
  readonly id: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly when: TimeSpan | null;
  /** The source's finer word: "personal attorney". */
  readonly detail: string | null;
  readonly quantities: readonly Quantity[];
  /** Sorted by role, one entry a role. */
  readonly qualifiers: readonly Qualifier[];
  /** At least one; sorted by id. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Ids of relationships and attributes that cannot be held together with this one, declared or derived; sorted. */
  readonly conflicts: readonly string[];
  readonly contested: Contested;
  readonly formerIds: readonly string[];
}

/** What a source says of when the life of an end was over: an attribute, as far as bounds look at it. See `bound.ts`. */
export interface Ending {
  /** Of the attribute. */
  readonly id: string;
  /** The end that died or was dissolved. */
  readonly entity: string;
  /** The last day on which that may have been. */
  readonly latest: number;
  /** What it tells: "ida died by then (died-later)." */
  readonly because: string;
  /** That supports it. */
  readonly evidence: readonly Report[];
}

/** Evidence, as far as it tells whether it counts on a day. */
export interface Report extends Pick<Evidence, 'stance' | 'withdrawnOn'> {
  readonly reportedOn: Pick<TimeSpan, 'latest'> | null;
}

/** Something that a source says: subject --type--> object, with the evidence for it. */
export interface Relationship extends StatementRecord {
  readonly type: RelationshipType;
  /** The dataset's finer word for it; no part of an id that the content gives. */
  readonly narrowerType: NarrowerType | null;
  readonly subject: string;
  readonly object: string;
  /** By which it may have been over, since the life of an end was; sorted by id. Derived; none of what outlives its ends. */
  readonly endings: readonly Ending[];
}
