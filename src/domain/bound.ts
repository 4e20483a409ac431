import type { Attribute } from './attribute.js';
import { ATTRIBUTE_VOCABULARY } from './attribute-types.js';
import { byId } from './compare.js';
import { type DayRange, isoDay, mayOverlap } from './day-range.js';
import { listBy } from './list-by.js';
import type { Ending, Relationship, StatementRecord } from './relationship.js';
import { isSupported, type KnownOn } from './support.js';
import type { TimeSpan } from './time-span.js';
import { VOCABULARY } from './vocabulary.js';

/** The ends of a relationship whose death or dissolution ends it: ids. None of an event, and of what outlives both. */
function boundingEnds({ type, subject, object }: Pick<Relationship, 'type' | 'subject' | 'object'>) {
  const { endsWith } = VOCABULARY[type];
  return [
    ...(endsWith === 'SUBJECT' || endsWith === 'EITHER' ? [subject] : []),
    ...(endsWith === 'OBJECT' || endsWith === 'EITHER' ? [object] : []),
  ];
}

/** What an attribute says of when a life was over; null where it does not, or where it has no day. */
function endingFrom(attribute: Attribute): Ending | null {
  const { id, entity, type, when, evidence } = attribute;
  const latest = when?.latest ?? null;
  if (latest === null || !endsLife(attribute)) return null;
  return {
    id,
    entity,
    latest,
    because: `${entity} ${ATTRIBUTE_VOCABULARY[type].label} by then (${id}).`,
    evidence: evidence
      .filter(({ stance }) => stance === 'SUPPORTS')
      .map(({ stance, reportedOn, withdrawnOn }) => ({
        stance,
        reportedOn: reportedOn && { latest: reportedOn.latest },
        withdrawnOn,
      })),
  };
}

/** By entity; each list is sorted by id, as the attributes are. */
export function endingsByEntity(attributes: readonly Attribute[]): ReadonlyMap<string, readonly Ending[]> {
  const endings = attributes.flatMap((attribute) => endingFrom(attribute) ?? []);
  return listBy(endings, ({ entity }) => [entity]);
}

const NONE: readonly Ending[] = [];

/** What bounds a relationship; sorted by id. */
export function endingsOf(
  relationship: Pick<Relationship, 'type' | 'subject' | 'object'>,
  byEntity: ReadonlyMap<string, readonly Ending[]>,
): readonly Ending[] {
  if (byEntity.size === 0) return NONE;
  const endings = boundingEnds(relationship).flatMap((end) => byEntity.get(end) ?? []);
  return endings.length < 2 ? endings : endings.sort(byId);
}

/**
 * The time by which a state was over, since an end of it had died or was dissolved: inferred from what is supported by that
 * day. Of one end the latest day counts, where sources differ; of two ends that of the one who went first. Null where no such
 * death is dated. What the source says of when it was so is `when`, and stays.
 */
export function boundOf({ endings }: Pick<Relationship, 'endings'>, knownOn: KnownOn): TimeSpan | null {
  const ending = endingBy(endings, knownOn);
  if (ending === null) return null;
  const { latest, because } = ending;
  return {
    edtf: `../${isoDay(latest)}`,
    words: null,
    earliest: null,
    latest,
    asOf: null,
    basis: 'INFERRED',
    because,
  };
}

type MayHold = Pick<StatementRecord, 'when' | 'polarity'> & Partial<Pick<Relationship, 'endings'>>;

/**
 * Whether it may have been so on one of those days: by its own time, and by the lives that bound it, as known by `knownOn`.
 * No life bounds what is denied: after a death it is not so all the more.
 */
export function mayHoldOn(stated: MayHold, days: DayRange, knownOn: KnownOn): boolean {
  return mayOverlap(stated.when, days) && !isOverBefore(stated, days, knownOn);
}

const ANY_DAY: DayRange = { earliest: null, latest: null };

/** Whether there may be a day on which both were so; see `mayHoldOn`. */
export function mayHoldTogether(a: MayHold, b: MayHold, knownOn: KnownOn): boolean {
  return mayHoldOn(a, b.when ?? ANY_DAY, knownOn) && mayHoldOn(b, a.when ?? ANY_DAY, knownOn);
}

/** Whether it was over before those days, since a life was; see `mayHoldOn`. */
function isOverBefore(
  { polarity, endings = [] }: MayHold,
  { earliest }: DayRange,
  knownOn: KnownOn,
): boolean {
  if (earliest === null || polarity === 'NEGATED' || endings.length === 0) return false;
  const ending = endingBy(endings, knownOn);
  return ending !== null && ending.latest < earliest;
}

/** The one that decides: see `boundOf`. */
function endingBy(endings: readonly Ending[], knownOn: KnownOn): Ending | null {
  const lastOf = new Map<string, Ending>();
  for (const ending of endings) {
    if (!isSupported(ending, knownOn)) continue;
    const last = lastOf.get(ending.entity);
    if (last === undefined || ending.latest > last.latest) lastOf.set(ending.entity, ending);
  }
  let first: Ending | null = null;
  for (const last of lastOf.values()) if (first === null || last.latest < first.latest) first = last;
  return first;
}

function endsLife({ type, polarity, modality, value }: Attribute): boolean {
  return (
    ATTRIBUTE_VOCABULARY[type].endsLife &&
    value.kind === 'DATE' &&
    polarity === 'AFFIRMED' &&
    modality === 'ACTUAL'
  );
}
