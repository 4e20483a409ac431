import { boundOf } from '../domain/bound.js';
import { isoDay, mayOverlap } from '../domain/day-range.js';
import type { HidingName } from '../domain/filter/conditions.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { knownUnder } from '../domain/filter/statement-filter.js';
import type { Relationship } from '../domain/relationship.js';
import { firstReport, originsOf } from '../domain/support.js';
import { isDated } from '../domain/time-span.js';
import { VOCABULARY } from '../domain/vocabulary.js';
import { formatDate, formatEdtf } from './format-date.js';
import { pluralize } from './pluralize.js';

/** What of a relationship a filter's condition hides: "planned", "dated 24 May 2018", "1 origin". */
export const EXCLUSION_TEXTS: Readonly<
  Record<HidingName, (relationship: Relationship, filter: RelationshipFilter) => string>
> = {
  POLARITY_AFFIRMED: () => 'not a denial',
  POLARITY_NEGATED: () => 'denied',
  MODALITY_ACTUAL: () => 'neither planned nor possible',
  MODALITY_PLANNED: () => 'planned',
  MODALITY_POSSIBLE: () => 'possible',
  TRUE_ON: formatMissedTime,
  UNDATED: ({ when }) => (isDated(when) ? 'with a date' : 'without a date'),
  KNOWN_ON: (relationship) => {
    const first = firstReport(relationship.evidence);
    return first === null ? 'not reported' : `first reported ${formatDate(first)}`;
  },
  UNDATED_REPORTS: (_, { undatedReports }) =>
    undatedReports === 'ONLY' ? 'not by reports without a date alone' : 'its reports have no date',
  UNSUPPORTED: (_, { unsupported }) =>
    unsupported === 'ONLY' ? 'supported by evidence' : 'no supporting evidence',
  DISPUTED: (_, { disputed }) => (disputed === true ? 'not disputed' : 'disputed'),
  CONTESTED: (_, { contested }) => (contested === true ? 'not contradicted' : 'contradicted'),
  MIN_ORIGINS: formatOrigins,
  MAX_ORIGINS: formatOrigins,
  INDEPENDENT: (_, { independent }) =>
    independent === true ? 'no independent origin' : 'an independent origin',
  ASSERTIONS: (_, { assertions }) =>
    assertions?.includes('STATED') === true ? 'nothing stated outright' : 'not hedged',
  SOURCES: () => 'from other sources',
  SPEAKERS: () => 'said by others',
  ORIGINS: () => 'of another origin',
  TYPES: ({ type }, { types }) =>
    types?.includes(type) === true ? 'denies only a narrower type' : 'of another type',
  NARROWER_TYPES: () => 'of another type',
};

/** Its own time where that does not meet the time asked for, else the life with which it was over. */
function formatMissedTime(relationship: Relationship, filter: RelationshipFilter): string {
  const { when, type } = relationship;
  const bound = mayOverlap(when, filter.trueOn) ? boundOf(relationship, knownUnder(filter)) : null;
  if (bound === null || bound.latest === null) return `dated ${formatDate(when, VOCABULARY[type].nature)}`;
  return `over by ${formatEdtf(isoDay(bound.latest), 'EVENT')}, since an end of it had died or was dissolved`;
}

function formatOrigins(relationship: Relationship, filter: RelationshipFilter): string {
  const { size } = originsOf(relationship, knownUnder(filter));
  return size === 0 ? 'no known origin' : pluralize(size, 'origin');
}
