import type { Relationship } from '../../domain/relationship.js';
import { LAST, strengthOf } from '../../domain/relationship-order.js';
import { counts, daysOfChange, type KnownOn, supportOf } from '../../domain/support.js';
import { VOCABULARY } from '../../domain/vocabulary.js';
import type { PropertyValue } from './properties.js';
import { timeSpanKeptAs } from './time-span-properties.js';

export const WHEN = timeSpanKeptAs('when');

/**
 * What conditions on a relationship look at; see `relationship-conditions.ts`.
 *
 * `citations`, `origins` and so on are what is known now. What is known changes on certain days only: `knownDays` are
 * those, ascending, and the i-th value of `knownCitations`, `knownOrigins` and so on holds from the i-th day until the
 * next. Such a list is left out where each of its values is that of now, as it is for nearly all relationships.
 */
export function filterProperties(relationship: Relationship): Readonly<Record<string, PropertyValue | null>> {
  const { id, type, subject, object, polarity, modality, when, qualifiers } = relationship;
  const fillers = qualifiers.flatMap(({ entities, relationships }) => [...entities, ...relationships]);
  const sourceDays = daysOfSources(relationship);
  const now = supportOn(relationship, null);
  const knownDays = daysOfChange(relationship);
  const states = knownDays.map((day) => supportOn(relationship, day));
  const known = <K extends keyof typeof now>(name: K): (typeof now)[K][] | null => {
    const values = states.map((state) => state[name]);
    return values.every((value) => value === now[name]) ? null : values;
  };
  // One literal: this is made for every relationship at every load, and spreading would take most of the time.
  return {
    id,
    type,
    polarity,
    modality,
    subjectId: subject,
    objectId: object,
    symmetric: VOCABULARY[type].symmetric,
    about: [...new Set([subject, object, ...fillers])],
    qualifyingEntities: qualifiers.flatMap(({ role, entities }) =>
      entities.map((of) => qualifying(role, of)),
    ),
    qualifyingClaims: qualifiers.flatMap(({ role, relationships }) =>
      relationships.map((of) => qualifying(role, of)),
    ),
    sources: [...sourceDays.keys()],
    sourceDays: [...sourceDays.values()],
    citations: now.citations,
    origins: now.origins,
    independent: now.independent,
    firm: now.firm,
    hedged: now.hedged,
    disputed: now.disputed,
    strength: now.strength,
    firstReported: now.firstReported,
    knownDays,
    knownCitations: known('citations'),
    knownOrigins: known('origins'),
    knownIndependent: known('independent'),
    knownFirm: known('firm'),
    knownHedged: known('hedged'),
    knownDisputed: known('disputed'),
    knownStrength: known('strength'),
    knownFirstReported: known('firstReported'),
    ...WHEN.properties(when),
  };
}

/** A qualifier as one text. Neither roles nor ids have white space. */
export function qualifying(role: string, id: string): string {
  return `${role} ${id}`;
}

/** Each cited source, and the day from which some evidence of it is known; `LAST` where that is not known but now. */
function daysOfSources({ evidence }: Relationship): Map<string, number> {
  const days = new Map<string, number>();
  for (const { source, reportedOn } of evidence) {
    days.set(source, Math.min(reportedOn?.latest ?? LAST, days.get(source) ?? LAST));
  }
  return days;
}

function supportOn(relationship: Relationship, knownOn: KnownOn) {
  const { firstReportedOn, ...support } = supportOf(relationship, knownOn);
  return {
    ...support,
    hedged: relationship.evidence.some((it) => counts(it, knownOn) && it.assertion === 'HEDGED'),
    strength: strengthOf(relationship, knownOn),
    firstReported: firstReportedOn?.latest ?? LAST,
  };
}
