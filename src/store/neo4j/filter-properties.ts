import { NAMED_BY, type NamedBy } from '../../domain/named-by.js';
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
 * By those that evidence names (see `NAMED_BY`), the properties that hold their ids, the day from which each is known, and those that a report without a date names. How many
 * origins count is the property `origins`.
 */
export const NAMED_LISTS = {
  sources: { ids: 'sources', days: 'attest_sourceDays', undated: 'attest_undatedSources' },
  speakers: { ids: 'speakers', days: 'attest_speakerDays', undated: 'attest_undatedSpeakers' },
  origins: { ids: 'originIds', days: 'attest_originDays', undated: 'attest_undatedOrigins' },
} as const satisfies Record<NamedBy, unknown>;

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
  const hasUndated = stated.evidence.some(isUndatedReport);
  const now = supportOn(stated, null);
  const knownDays = daysOfChange(stated);
  const properties: Record<string, PropertyValue | null> = {
    polarity,
    modality,
    ...namedProperties(stated, 'sources'),
    ...namedProperties(stated, 'speakers'),
    ...namedProperties(stated, 'origins'),
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
  if (hasUndated) {
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

/** Those that some evidence names, each with the day from which such evidence is known, `LAST` where that is not known but now. */
function namedProperties({ evidence }: Stated, by: NamedBy): Record<string, PropertyValue> {
  const { ids, days, undated } = NAMED_LISTS[by];
  const dayOf = new Map<string, number>();
  const inUndated = new Set<string>();
  for (const one of evidence) {
    for (const id of NAMED_BY[by](one)) {
      dayOf.set(id, Math.min(one.reportedOn?.latest ?? LAST, dayOf.get(id) ?? LAST));
      if (isUndatedReport(one)) inUndated.add(id);
    }
  }
  return { [ids]: [...dayOf.keys()], [days]: [...dayOf.values()], [undated]: [...inUndated] };
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
