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
import { type Direction, FACET_LIMIT, type Read } from '../graph-store.js';
import { facets } from './facets.queries.js';
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
): Promise<Read<(Facets | null)[]>> {
  const widest = withoutFacets(filter, FACET_NAMES);
  const { text, parameters } = relationshipConditions(filter);
  const others = FACET_NAMES.map((name) => {
    const other = relationshipConditions(withoutFacets(filter, [name])).text;
    return [name, other === text ? null : other];
  });
  const body = facets({
    direction,
    when: knownWhen(filter),
    widest: relationshipConditions(remainingFilter(widest)).text,
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
