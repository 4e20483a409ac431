import { firstDay, LAST, strengthOf } from '../../domain/relationship-order.js';
import type { Stated } from '../../domain/statement.js';
import { counts, daysOfChange, type KnownOn, soleSupportsOf, supportOf } from '../../domain/support.js';
import type { PropertyValue } from './properties.js';
import { timeSpanKeptAs } from './time-span-properties.js';

export const WHEN = timeSpanKeptAs('when');

/**
 * What conditions on relationships, attributes and events look at; see `relationship-conditions.ts`.
 *
 * `citations`, `origins` and so on are what is known now. What is known changes on certain days only: `knownDays` are
 * those, ascending, and the i-th value of `knownCitations`, `knownOrigins` and so on holds from the i-th day until the
 * next. Such a list is absent where each of its values is that of now, as it is for nearly all.
 */
export function statedProperties(stated: Stated): Readonly<Record<string, PropertyValue | null>> {
  const { polarity, modality, when } = stated;
  const sourceDays = daysOfSources(stated);
  const now = supportOn(stated, null);
  const knownDays = daysOfChange(stated);
  const states = knownDays.map((day) => supportOn(stated, day));
  const known = <K extends keyof typeof now>(name: K): (typeof now)[K][] | null => {
    const values = states.map((state) => state[name]);
    return values.every((value) => value === now[name]) ? null : values;
  };
  // One literal: this is made for every relationship at every load, and spreading would take most of the time.
  return {
    polarity,
    modality,
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
    soleSupports: now.soleSupports,
    knownDays,
    knownCitations: known('citations'),
    knownOrigins: known('origins'),
    knownIndependent: known('independent'),
    knownFirm: known('firm'),
    knownHedged: known('hedged'),
    knownDisputed: known('disputed'),
    knownStrength: known('strength'),
    knownFirstReported: known('firstReported'),
    knownSoleSupports: known('soleSupports'),
    earliestFirst: firstDay(stated),
    ...WHEN.properties(when),
  };
}

/** A qualifier as one text. Neither roles nor ids have white space. */
export function qualifying(role: string, id: string): string {
  return `${role} ${id}`;
}

/** Each cited source, and the day from which some evidence of it is known; `LAST` where that is not known but now. */
function daysOfSources({ evidence }: Stated): Map<string, number> {
  const days = new Map<string, number>();
  for (const { source, reportedOn } of evidence) {
    days.set(source, Math.min(reportedOn?.latest ?? LAST, days.get(source) ?? LAST));
  }
  return days;
}

function supportOn(stated: Stated, knownOn: KnownOn) {
  const { firstReportedOn, ...support } = supportOf(stated, knownOn);
  return {
    ...support,
    hedged: stated.evidence.some((it) => counts(it, knownOn) && it.assertion === 'HEDGED'),
    strength: strengthOf(stated, knownOn),
    firstReported: firstReportedOn?.latest ?? LAST,
    // One text, since lists do not nest.
    soleSupports: soleSupportsOf(stated, knownOn).sort().join(' '),
  };
}
