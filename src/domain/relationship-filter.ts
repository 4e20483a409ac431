import { type DayRange, mayOverlap } from './day-range.js';
import type { Modality, Polarity } from './modality.js';
import type { Assertion, Evidenced, QualifierRole, Relationship } from './relationship.js';
import { counts, isKnown, isReported, isSupported, type KnownOn, supportOf } from './support.js';
import { type RelationshipType, VOCABULARY } from './vocabulary.js';

/** What to do with relationships of no date where time is asked about. */
export const UNDATED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Undated = (typeof UNDATED)[number];

/** What to do with relationships for which nothing counts: what supported them is withdrawn, or they are only disputed. */
export const UNSUPPORTED = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;
export type Unsupported = (typeof UNSUPPORTED)[number];

/**
 * A condition on relationships. Null is no condition; a list is any-of, and an empty list matches nothing.
 * Ids are current ones (see `GraphStore.currentIds`).
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
}

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
};

/** What each store must agree with: this is the meaning of a filter. */
export function passes(relationship: Relationship, filter: RelationshipFilter): boolean {
  return (
    isIn(relationship.type, filter.types) &&
    hasEnds(relationship, filter) &&
    isAmong(relationship, filter) &&
    isAbout(relationship, filter.about) &&
    isQualified(relationship, filter.qualifiedBy) &&
    passesAsClaim(relationship, filter)
  );
}

/** What an event and a relationship have in common: somebody says that it was so. */
export type Claim = Pick<Relationship, 'subject' | 'object' | 'polarity' | 'modality' | 'when'> & Evidenced;

/** Those conditions that are not on type, ends and qualifiers. */
export function passesAsClaim(claim: Claim, filter: RelationshipFilter): boolean {
  return (
    isIn(claim.polarity, filter.polarity) &&
    isIn(claim.modality, filter.modality) &&
    isInTime(claim, filter) &&
    hasSupport(claim, filter)
  );
}

/** Whether there are conditions that `passesAsClaim` leaves out. */
export function asksOfEnds(filter: RelationshipFilter): boolean {
  const { types, subject, object, touching, within, about, qualifiedBy } = filter;
  return [types, subject, object, touching, within, about, qualifiedBy].some((it) => it !== null);
}

function isIn<T>(value: T, list: readonly T[] | null): boolean {
  return list === null || list.includes(value);
}

function hasEnds({ type, subject, object }: Relationship, filter: RelationshipFilter): boolean {
  const straight = isEnd(subject, filter.subject) && isEnd(object, filter.object);
  if (straight || !VOCABULARY[type].symmetric) return straight;
  return isEnd(object, filter.subject) && isEnd(subject, filter.object);
}

function isAmong({ subject, object }: Relationship, { touching, within }: RelationshipFilter): boolean {
  return (
    (touching === null || touching.includes(subject) || touching.includes(object)) &&
    (within === null || (within.includes(subject) && within.includes(object)))
  );
}

function isEnd(id: string, wanted: string | null): boolean {
  return wanted === null || wanted === id;
}

function isAbout(relationship: Relationship, about: readonly string[] | null): boolean {
  if (about === null) return true;
  const { subject, object, qualifiers } = relationship;
  const ids = [subject, object, ...qualifiers.flatMap((q) => [...q.entities, ...q.relationships])];
  return ids.some((id) => about.includes(id));
}

function isQualified(relationship: Relationship, wanted: RelationshipFilter['qualifiedBy']): boolean {
  if (wanted === null) return true;
  return relationship.qualifiers.some(
    ({ role, entities, relationships }) =>
      role === wanted.role && (entities.includes(wanted.id) || relationships.includes(wanted.id)),
  );
}

function isInTime({ when }: Claim, { trueOn, undated }: RelationshipFilter): boolean {
  if (when === null) return undated !== 'EXCLUDE';
  return undated !== 'ONLY' && mayOverlap(when, trueOn);
}

function hasSupport(claim: Claim, filter: RelationshipFilter): boolean {
  const { knownOn, unsupported, minOrigins, maxOrigins, independent, assertions, disputed, sources } = filter;
  if (!isReported(claim, knownOn)) return false;
  if (unsupported !== 'INCLUDE' && isSupported(claim, knownOn) !== (unsupported === 'EXCLUDE')) return false;
  // Most questions ask nothing of the evidence, of every relationship that there is.
  const asked = [minOrigins, maxOrigins, independent, assertions, disputed, sources];
  if (asked.every((it) => it === null)) return true;
  const support = supportOf(claim, knownOn);
  const { evidence } = claim;
  return (
    (minOrigins === null || support.origins >= minOrigins) &&
    (maxOrigins === null || support.origins <= maxOrigins) &&
    (independent === null || support.independent > 0 === independent) &&
    (disputed === null || support.disputed === disputed) &&
    (assertions === null || evidence.some((e) => counts(e, knownOn) && assertions.includes(e.assertion))) &&
    (sources === null || evidence.some((e) => isKnown(e, knownOn) && sources.includes(e.source)))
  );
}
