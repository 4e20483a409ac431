import { boundOf } from './bound.js';
import { CHECKS, type CheckName } from './check-name.js';
import { isContested } from './contested.js';
import { yearOf } from './day-range.js';
import type { EntityKind } from './entity-kind.js';
import type { FilterField, RelationshipFilter } from './filter/relationship-filter.js';
import type { Modality, Polarity } from './modality.js';
import { NAMED_BY, type NamedBy } from './named-by.js';
import { speaksOf } from './narrower-type.js';
import type { Relationship } from './relationship.js';
import { LAST } from './relationship-order.js';
import { isDisputed, isKnown, type KnownOn, supportOf } from './support.js';
import { isDated } from './time-span.js';
import type { RelationshipType } from './vocabulary.js';

/*
 * Facets: how many of the relationships of an entity pass a filter, by what they are. A facet is counted under the filter
 * without its own conditions, so that the other choices can be seen: the count of a value is how many pass once the facet is
 * set to that value alone.
 */

export interface FacetValues {
  readonly types: RelationshipType;
  /** Names of the dataset's own types. */
  readonly narrowerTypes: string;
  /** Of the other end; of a relationship of an entity with itself, its own. `OtherEnd` asks for it, and no filter. */
  readonly kinds: EntityKind;
  readonly sources: string;
  readonly speakers: string;
  readonly origins: string;
  /** Years in which it may have been so, of what has a date: those in which something that passes began or ended. */
  readonly years: number;
  readonly polarities: Polarity;
  readonly modalities: Modality;
  readonly disputed: boolean;
  readonly contested: boolean;
  /** What an editor reviews; see `CHECKS`. No filter asks for all of them. */
  readonly checks: CheckName;
}
export type FacetName = keyof FacetValues;

export interface FacetCount<Value> {
  readonly value: Value;
  /** From 1. */
  readonly count: number;
}

/** By each facet its values, the most frequent first, ties by value. */
export type Facets = {
  readonly [Name in FacetName]: readonly FacetCount<FacetValues[Name]>[];
} & {
  /** How many pass the filter. */
  readonly total: number;
  /** The facets that have more values than are given. */
  readonly cut: readonly FacetName[];
};

/** The conditions of a filter that a facet sets. */
export const FACET_FIELDS = {
  types: ['types'],
  narrowerTypes: ['narrowerTypes'],
  kinds: [],
  sources: ['sources'],
  speakers: ['speakers'],
  origins: ['origins'],
  years: ['trueOn', 'undated'],
  polarities: ['polarity'],
  modalities: ['modality'],
  disputed: ['disputed'],
  contested: ['contested'],
  checks: [],
} as const satisfies Readonly<Record<FacetName, readonly FilterField[]>>;

export const FACET_NAMES = Object.keys(FACET_FIELDS) as readonly FacetName[];

const OPEN: Partial<RelationshipFilter> = { undated: 'INCLUDE' };

/** The filter without the conditions of these facets. */
export function withoutFacets(filter: RelationshipFilter, names: readonly FacetName[]): RelationshipFilter {
  const fields: readonly FilterField[] = names.flatMap((name) => FACET_FIELDS[name]);
  const relaxed = Object.fromEntries(fields.map((field) => [field, OPEN[field] ?? null]));
  return { ...filter, ...relaxed };
}

/** What tells of a relationship by which values a facet counts it. */
export interface FacetView {
  readonly end: string;
  readonly kindOf: (id: string) => EntityKind;
  readonly known: KnownOn;
}

/** The kind of the entity at the other end. */
export function otherKind(
  { subject, object }: Relationship,
  { end, kindOf }: Pick<FacetView, 'end' | 'kindOf'>,
): EntityKind {
  return kindOf(subject === end ? object : subject);
}

const named =
  (by: NamedBy) =>
  ({ evidence }: Relationship, { known }: FacetView): Iterable<string> =>
    new Set(evidence.filter((it) => isKnown(it, known)).flatMap(NAMED_BY[by]));

/** Each value once. Years are counted by `countYears`. */
export const FACET_VALUES: {
  readonly [Name in Exclude<FacetName, 'years'>]: (
    relationship: Relationship,
    view: FacetView,
  ) => Iterable<FacetValues[Name]>;
} = {
  types: (it) => (speaksOf(it, it.type) ? [it.type] : []),
  narrowerTypes: ({ narrowerType }) => (narrowerType === null ? [] : [narrowerType.name]),
  kinds: (it, view) => [otherKind(it, view)],
  sources: named('sources'),
  speakers: named('speakers'),
  origins: named('origins'),
  polarities: ({ polarity }) => [polarity],
  modalities: ({ modality }) => [modality],
  disputed: (it, { known }) => [isDisputed(it, known)],
  contested: (it, { known }) => [isContested(it, known)],
  checks: (it, { known }) => {
    const { citations, origins, independent, firm, disputed } = supportOf(it, known);
    const holds: Readonly<Record<CheckName, boolean>> = {
      'single-origin': origins === 1,
      hedged: citations > 0 && !firm,
      'self-reported': origins > 0 && independent === 0,
      disputed,
      contradicted: isContested(it, known),
      unsupported: citations === 0,
    };
    return CHECKS.filter((check) => holds[check]);
  },
};

/** The years in which it may have been so, both included; null is unbounded. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const yearAt = (day: number | null | undefined): number | null => (day == null ? null : yearOf(day));

/** By its own time and the lives that bound it, as `mayHoldOn`; null of what has no date. */
export function yearSpan(relationship: Relationship, known: KnownOn): YearSpan | null {
  const { when, polarity } = relationship;
  if (!isDated(when)) return null;
  const bound = polarity === 'NEGATED' ? null : boundOf(relationship, known);
  return yearsOf(yearAt(when?.earliest), yearAt(when?.latest), bound?.latest ?? null);
}

/** @param earliest and `latest` are years; `bound` is the day number by which a life had ended it, null or LAST where none did. */
export function yearsOf(earliest: number | null, latest: number | null, bound: number | null): YearSpan {
  const ends = [latest, bound === null || bound === LAST ? null : yearOf(bound)].filter(
    (year) => year !== null,
  );
  return { from: earliest, to: ends.length === 0 ? null : Math.min(...ends) };
}

/** How many of the spans each year is in, of the years in which one begins or ends. */
export function countYears(
  spans: Iterable<readonly [span: YearSpan, count: number]>,
): ReadonlyMap<number, number> {
  const changes = new Map<number, number>();
  const years = new Set<number>();
  let before = 0;
  const change = (year: number, by: number) => changes.set(year, (changes.get(year) ?? 0) + by);
  for (const [{ from, to }, count] of spans) {
    if (from !== null && to !== null && to < from) continue;
    if (from === null) before += count;
    else change(from, count);
    if (to !== null) change(to + 1, -count);
    for (const year of [from, to]) if (year !== null) years.add(year);
  }
  const counts = new Map<number, number>();
  for (const year of [...new Set([...changes.keys(), ...years])].sort((a, b) => a - b)) {
    before += changes.get(year) ?? 0;
    if (years.has(year)) counts.set(year, before);
  }
  return counts;
}

/** The most frequent values, ties by value, at most `first`, and whether there are more. */
export function mostFrequent<Value extends string | number | boolean>(
  counts: Iterable<readonly [Value, number]>,
  first: number,
): { readonly values: readonly FacetCount<Value>[]; readonly isCut: boolean } {
  const values = Array.from(counts, ([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  return { values: values.slice(0, first), isCut: values.length > first };
}

/** Those of tallies by facet. */
export function facetsFrom(
  total: number,
  tallies: { readonly [Name in FacetName]: Iterable<readonly [FacetValues[Name], number]> },
  first: number,
): Facets {
  const cut: FacetName[] = [];
  const lists = FACET_NAMES.map((name) => {
    const { values, isCut } = mostFrequent<string | number | boolean>(tallies[name], first);
    if (isCut) cut.push(name);
    return [name, values] as const;
  });
  return { ...(Object.fromEntries(lists) as unknown as Omit<Facets, 'total' | 'cut'>), total, cut };
}

/** A year as EDTF writes it. */
export function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
