import type { Entity } from '../../domain/entity.js';
import {
  countYears,
  FACET_NAMES,
  FACET_VALUES,
  type FacetName,
  type Facets,
  type FacetView,
  facetsFrom,
  otherKind,
  withoutFacets,
  type YearSpan,
  yearSpan,
} from '../../domain/facets.js';
import { passes } from '../../domain/filter/conditions.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { knownUnder } from '../../domain/filter/statement-filter.js';
import { ANY_OTHER_END, type OtherEnd } from '../../domain/other-end.js';
import type { Pausable } from '../../domain/pausable.js';
import type { Relationship } from '../../domain/relationship.js';
import { type Direction, FACET_LIMIT } from '../graph-store.js';
import { StepCounter } from '../work/work.js';
import type { GraphIndex } from './graph-index.js';
import { candidates, type Standpoint } from './relationships.js';

/** For each entity: see the port. */
export function* countFacets(
  index: GraphIndex,
  entities: readonly string[],
  role: Direction,
  filter: RelationshipFilter,
  first: number,
  other: OtherEnd = ANY_OTHER_END,
): Pausable<(Facets | null)[]> {
  const asked: AskedFacets = {
    ...{ filter, first, other },
    widest: withoutFacets(filter, FACET_NAMES),
    groups: groupsOf(filter),
  };
  const found: (Facets | null)[] = [];
  for (const entity of entities) found.push(yield* facetsOf(index, { entity, role }, asked));
  return found;
}

/** Facets that are counted under one filter: most set no condition, and those share one. */
interface FacetGroup {
  readonly filter: RelationshipFilter;
  readonly names: FacetName[];
}

function groupsOf(filter: RelationshipFilter): FacetGroup[] {
  const byFilter = new Map<string, FacetGroup>();
  for (const name of FACET_NAMES) {
    const relaxed = withoutFacets(filter, [name]);
    const key = JSON.stringify(relaxed);
    const known = byFilter.get(key) ?? { filter: relaxed, names: [] };
    known.names.push(name);
    byFilter.set(key, known);
  }
  return [...byFilter.values()];
}

/** What is counted, the same of each entity. */
interface AskedFacets {
  readonly filter: RelationshipFilter;
  readonly first: number;
  readonly other: OtherEnd;
  /** The filter without the conditions of any facet. */
  readonly widest: RelationshipFilter;
  readonly groups: readonly FacetGroup[];
}

function* facetsOf(
  index: GraphIndex,
  from: Standpoint,
  { filter, first, other, widest, groups }: AskedFacets,
): Pausable<Facets | null> {
  // The kinds asked for are a condition of a facet: that one is counted of all kinds.
  const { rows, isWanted } = yield* candidates(index, widest, 'ID', from, { ...other, kinds: null });
  const view: FacetView = {
    end: from.entity,
    kindOf: (id) => (index.entityById.get(id) as Entity).kind,
    known: knownUnder(filter),
  };
  const tallies = new Map(FACET_NAMES.map((name) => [name, new Map<Value, number>()]));
  const spans: (readonly [YearSpan, number])[] = [];
  const counter = new StepCounter();
  let looked = 0;
  let total = 0;
  const tally = (name: FacetName, row: Relationship) => {
    if (name === 'years') {
      const span = yearSpan(row, view.known);
      if (span !== null) spans.push([span, 1]);
      return;
    }
    const counts = tallies.get(name) as Map<Value, number>;
    for (const value of FACET_VALUES[name](row, view)) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const row of rows) {
    if (counter.isDue()) yield;
    if (!isWanted(row)) continue;
    if (++looked > FACET_LIMIT) return null;
    if (other.kinds !== null && !other.kinds.includes(otherKind(row, view))) {
      if (passes(row, filter)) tally('kinds', row);
      continue;
    }
    if (passes(row, filter)) total++;
    for (const group of groups)
      if (passes(row, group.filter)) for (const name of group.names) tally(name, row);
  }
  const counted = Object.fromEntries([...tallies, ['years', countYears(spans)]]);
  return facetsFrom(total, counted as Parameters<typeof facetsFrom>[1], first);
}

type Value = string | number | boolean;
