import type { RelationshipFilter } from '../../domain/relationship-filter.js';
import { LAST } from '../../domain/relationship-order.js';
import { type Conditions, conditions } from './conditions.js';
import { qualifying } from './filter-properties.js';

/*
 * `passes` of `domain/relationship-filter.ts` as conditions on `r`, a (:Claim) or a native relationship: both hold the
 * properties of `filter-properties.ts`. An (:Event) holds those that it has in common with them.
 */

/**
 * In `knownDays`: the place of the last day that is no later than the one asked for. Before the first it is -1, by which
 * Cypher takes the last value: a claim of which nothing had been reported is left out by `knownOn`, whatever the rest says.
 */
const KNOWN = 'size([day IN r.knownDays WHERE day <= $knownOn]) - 1';

/** What was known by the day asked for: a list that is left out holds what is known now. */
export const known = (list: string, now: string): string => `coalesce(r.${list}[${KNOWN}], r.${now})`;

const OF_ENDS = {
  types: 'r.type IN $types',
  subject: 'r.subjectId = $subject OR (r.symmetric AND r.objectId = $subject)',
  object: 'r.objectId = $object OR (r.symmetric AND r.subjectId = $object)',
  ends: `(r.subjectId = $ends[0] AND r.objectId = $ends[1])
    OR (r.symmetric AND r.subjectId = $ends[1] AND r.objectId = $ends[0])`,
  touching: 'r.subjectId IN $touching OR r.objectId IN $touching',
  within: 'r.subjectId IN $within AND r.objectId IN $within',
  about: 'any(id IN r.about WHERE id IN $about)',
  qualifiedBy: '$qualifiedBy IN r.qualifyingEntities OR $qualifiedBy IN r.qualifyingClaims',
};

const OF_CLAIMS = {
  polarity: 'r.polarity IN $polarity',
  modality: 'r.modality IN $modality',
  // Undated ones have no bounds, and pass.
  trueOn: `coalesce(r.whenEarliest, -${LAST}) <= $trueOn.latest AND coalesce(r.whenLatest, ${LAST}) >= $trueOn.earliest`,
  isDated: '(r.whenBasis IS NOT NULL) = $isDated',
};

const NOW = {
  knownOn: 'true',
  supported: '(r.citations > 0) = $supported',
  minOrigins: 'r.origins >= $minOrigins',
  maxOrigins: 'r.origins <= $maxOrigins',
  independent: '(r.independent > 0) = $independent',
  disputed: 'r.disputed = $disputed',
  assertions: "(r.firm AND 'STATED' IN $assertions) OR (r.hedged AND 'HEDGED' IN $assertions)",
  sources: 'any(source IN r.sources WHERE source IN $sources)',
};

const BY_DAY = {
  knownOn: 'any(day IN r.sourceDays WHERE day <= $knownOn)',
  supported: `(${known('knownCitations', 'citations')} > 0) = $supported`,
  minOrigins: `${known('knownOrigins', 'origins')} >= $minOrigins`,
  maxOrigins: `${known('knownOrigins', 'origins')} <= $maxOrigins`,
  independent: `(${known('knownIndependent', 'independent')} > 0) = $independent`,
  disputed: `${known('knownDisputed', 'disputed')} = $disputed`,
  assertions: `(${known('knownFirm', 'firm')} AND 'STATED' IN $assertions)
    OR (${known('knownHedged', 'hedged')} AND 'HEDGED' IN $assertions)`,
  sources: `any(i IN range(0, size(r.sources) - 1) WHERE r.sources[i] IN $sources AND r.sourceDays[i] <= $knownOn)`,
};

/** `passes` as conditions on a claim or a native relationship. */
export function relationshipConditions(filter: RelationshipFilter): Conditions {
  const { subject, object, qualifiedBy } = filter;
  const hasBothEnds = subject !== null && object !== null;
  return conditions(
    { ...OF_ENDS, ...OF_CLAIMS, ...ofSupport(filter) },
    {
      ...valuesOf(filter),
      subject: hasBothEnds ? null : subject,
      object: hasBothEnds ? null : object,
      ends: hasBothEnds ? [subject, object] : null,
      qualifiedBy: qualifiedBy && qualifying(qualifiedBy.role, qualifiedBy.id),
    },
  );
}

/** `passesAsClaim` as conditions on an event; its parameters are among those of `relationshipConditions`. */
export function eventConditions(filter: RelationshipFilter): Conditions {
  return conditions({ ...OF_CLAIMS, ...ofSupport(filter) }, valuesOf(filter));
}

const ofSupport = ({ knownOn }: RelationshipFilter): Record<keyof typeof BY_DAY, string> =>
  knownOn === null ? NOW : BY_DAY;

function valuesOf(filter: RelationshipFilter) {
  const { trueOn, undated, unsupported } = filter;
  return {
    ...filter,
    supported: unsupported === 'INCLUDE' ? null : unsupported === 'EXCLUDE',
    trueOn:
      undated === 'ONLY' || trueOn === null
        ? null
        : { earliest: trueOn.earliest ?? -LAST, latest: trueOn.latest ?? LAST },
    isDated: undated === 'INCLUDE' ? null : undated === 'EXCLUDE',
  };
}
