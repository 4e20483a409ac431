import {
  countYears,
  FACET_NAMES,
  type Facets,
  type FacetValues,
  facetsFrom,
  withoutFacets,
  type YearSpan,
  yearsOf,
} from '../../domain/facets.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { ANY_OTHER_END, type OtherEnd } from '../../domain/other-end.js';
import { type Direction, FACET_LIMIT, type Read } from '../graph-store.js';
import { both } from './conditions.js';
import { facets } from './facets.queries.js';
import { otherEndConditions } from './other-end.js';
import { list, map, number, type Row } from './properties.js';
import type { Reader } from './reader.js';
import { indexEntries, remainingFilter } from './relationship-class.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';

/** See the port. */
export function countFacets(
  reader: Reader,
  entities: readonly string[],
  direction: Direction,
  filter: RelationshipFilter,
  first: number,
  other: OtherEnd = ANY_OTHER_END,
): Promise<Read<(Facets | null)[]>> {
  const widest = withoutFacets(filter, FACET_NAMES);
  // The kinds asked for are a condition of a facet: that one is counted of all kinds.
  const ofAnyKind = otherEndConditions({ ...other, kinds: null });
  const ofOther = otherEndConditions(other);
  const { text, parameters } = both(relationshipConditions(filter), ofOther);
  const others = FACET_NAMES.map((name) => {
    const ofFilter = relationshipConditions(withoutFacets(filter, [name]));
    const without = both(ofFilter, name === 'kinds' ? ofAnyKind : ofOther).text;
    return [name, without === text ? null : without];
  });
  const body = facets({
    direction,
    when: knownWhen(filter),
    widest: both(relationshipConditions(remainingFilter(widest)), ofAnyKind).text,
    all: text,
    others: Object.fromEntries(others),
  });
  return reader.read(
    body,
    { ...parameters, ...indexEntries(widest), first, mostRows: FACET_LIMIT, standpoints: entities },
    (value) => list(value).map((of) => facetsOf(map(of), first)),
  );
}

function facetsOf(row: Row, first: number): Facets | null {
  if (number(row, 'looked') > FACET_LIMIT) return null;
  const tallies = FACET_NAMES.map((name) => [
    name,
    name === 'years'
      ? countYears(spansOf(row))
      : (list(row[name]) as readonly (readonly [FacetValues[typeof name], number])[]),
  ]);
  return facetsFrom(number(row, 'total'), Object.fromEntries(tallies), first);
}

function spansOf({ years }: Row): (readonly [YearSpan, number])[] {
  return list(years).map((row) => {
    const [earliest, latest, bound, many] = row as readonly [
      number | null,
      number | null,
      number | null,
      number,
    ];
    return [yearsOf(earliest, latest, bound), many] as const;
  });
}
