import type { Attribute } from './attribute.js';
import { ATTRIBUTE_VOCABULARY } from './attribute-types.js';
import { isoDay } from './day-range.js';
import type { Relationship } from './relationship.js';
import { isSupported, type KnownOn } from './support.js';
import type { TimeSpan } from './time-span.js';
import { VOCABULARY } from './vocabulary.js';

/** The ends of a relationship whose death or dissolution ends it: ids. None of an event, and of what outlives both. */
export function boundingEnds({ type, subject, object }: Pick<Relationship, 'type' | 'subject' | 'object'>) {
  const { endsWith } = VOCABULARY[type];
  return [
    ...(endsWith === 'SUBJECT' || endsWith === 'EITHER' ? [subject] : []),
    ...(endsWith === 'OBJECT' || endsWith === 'EITHER' ? [object] : []),
  ];
}

/**
 * The time by which a state was over, since an end of it had died or was dissolved: inferred from what is supported by that
 * day. Of one end the latest day counts, where sources differ; of two ends that of the one who went first. Null where no such
 * death is dated. What the source says of when it was so is `when`, and stays.
 * @param attributes at least those of `boundingEnds` that end a life.
 */
export function boundOf(
  relationship: Pick<Relationship, 'type' | 'subject' | 'object'>,
  attributes: readonly Attribute[],
  knownOn: KnownOn,
): TimeSpan | null {
  let bound: Ending | null = null;
  for (const end of boundingEnds(relationship)) {
    const ending = latestEnding(
      attributes.filter(({ entity }) => entity === end),
      knownOn,
    );
    if (ending !== null && (bound === null || ending.day < bound.day)) bound = ending;
  }
  return bound && spanOf(bound);
}

interface Ending {
  readonly attribute: Attribute;
  /** The last day on which it may have been. */
  readonly day: number;
}

function latestEnding(attributes: readonly Attribute[], knownOn: KnownOn): Ending | null {
  let latest: Ending | null = null;
  for (const attribute of attributes) {
    const day = attribute.when?.latest ?? null;
    if (day === null || !endsLife(attribute) || !isSupported(attribute, knownOn)) continue;
    if (latest === null || day > latest.day || (day === latest.day && attribute.id < latest.attribute.id))
      latest = { attribute, day };
  }
  return latest;
}

function endsLife({ type, polarity, modality, value }: Attribute): boolean {
  return (
    ATTRIBUTE_VOCABULARY[type].endsLife &&
    value.kind === 'DATE' &&
    polarity === 'AFFIRMED' &&
    modality === 'ACTUAL'
  );
}

function spanOf({ attribute, day }: Ending): TimeSpan {
  return {
    edtf: `../${isoDay(day)}`,
    words: null,
    earliest: null,
    latest: day,
    asOf: null,
    basis: 'INFERRED',
    because: `${attribute.entity} ${ATTRIBUTE_VOCABULARY[attribute.type].label} by then (${attribute.id}).`,
  };
}
