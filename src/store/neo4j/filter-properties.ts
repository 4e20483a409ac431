import { firstDay, LAST, strengthOf } from '../../domain/relationship-order.js';
import type { Stated } from '../../domain/statement.js';
import {
  counts,
  daysOfChange,
  isUndatedReport,
  type KnownOn,
  knownBy,
  soleSupportsOf,
  supportOf,
  type UndatedReports,
} from '../../domain/support.js';
import { ENGINE_PREFIX, type Properties, type PropertyValue, present } from './properties.js';
import { timeProperties } from './time-span-properties.js';

/** What changes on the days on which what is known changes. */
export const KNOWN_NAMES = [
  'citations',
  'origins',
  'independent',
  'firm',
  'hedged',
  'disputed',
  'strength',
  'firstReported',
  'soleSupports',
] as const satisfies readonly (keyof ReturnType<typeof supportOn>)[];
export type KnownName = (typeof KNOWN_NAMES)[number];

/** Of those, what tells a person something; the others are the engine's own. */
const READ_BY_PEOPLE: readonly KnownName[] = ['citations', 'origins', 'independent', 'disputed'];

/** The property that holds what is known now. */
export const knownProperty = (name: KnownName): string =>
  READ_BY_PEOPLE.includes(name) ? name : `${ENGINE_PREFIX}${name}`;

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The names of the lists of what was known on the days on which that changed. */
export const KNOWN_LISTS = {
  known: (name: KnownName) => `${ENGINE_PREFIX}known${capitalized(name)}`,
  withUndated: (name: KnownName) => `${ENGINE_PREFIX}${name}WithUndated`,
} as const;

/**
 * What conditions on relationships, attributes and events look at; see `relationship-conditions.ts`.
 *
 * `citations`, `origins` and so on are what is known now. What is known changes on certain days only: `attest_knownDays` are
 * those, ascending, and the i-th value of `attest_knownCitations`, `attest_knownOrigins` and so on holds from the i-th day until the
 * next. `attest_daysWithUndated` and `attest_citationsWithUndated` and so on are the same where reports without a date count from before
 * all days; absent where there is no such report. A list of values is absent where each is that of now, as it is for nearly all.
 */
export function statedProperties(stated: Stated): Properties {
  const { polarity, modality, when } = stated;
  const sourceDays = daysOfSources(stated);
  const undated = stated.evidence.filter(isUndatedReport).map(({ source }) => source);
  const now = supportOn(stated, null);
  const knownDays = daysOfChange(stated);
  const properties: Record<string, PropertyValue | null> = {
    polarity,
    modality,
    sources: [...sourceDays.keys()],
    attest_sourceDays: [...sourceDays.values()],
    attest_undatedSources: [...new Set(undated)],
    ...Object.fromEntries(KNOWN_NAMES.map((name) => [knownProperty(name), now[name]])),
    [knownProperty('soleSupports')]: now.soleSupports || null,
    attest_knownDays: knownDays,
    attest_earliestFirst: firstDay(stated),
    ...timeProperties('when', when),
  };
  const addLists = (
    days: readonly number[],
    undatedReports: UndatedReports,
    nameOf: (name: KnownName) => string,
  ) => {
    const states = days.map((day) => supportOn(stated, knownBy(day, undatedReports)));
    for (const name of KNOWN_NAMES) {
      const values = states.map((state) => state[name]);
      properties[nameOf(name)] = values.every((value) => value === now[name])
        ? null
        : (values as PropertyValue);
    }
  };
  addLists(knownDays, 'EXCLUDE', KNOWN_LISTS.known);
  if (undated.length > 0) {
    const days = [-LAST, ...knownDays];
    properties.attest_daysWithUndated = days;
    addLists(days, 'INCLUDE', KNOWN_LISTS.withUndated);
  }
  return present(properties);
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
