import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import type { PlacedPage, Read, RelationshipQuery, Role } from '../graph-store.js';
import type { Conditions } from './conditions.js';
import { countOf, inOrderOf, pageOf } from './page.js';
import { list, map, number } from './properties.js';
import type { Reader } from './reader.js';
import { readRelationship } from './record-properties.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import { ofRole, page, pageOfEnd, RELATIONSHIPS, WAYS_IN } from './relationships.queries.js';
import { count, forEachEntity, placeOf } from './statements.queries.js';

/** See the port. */
export function relationships(
  reader: Reader,
  ids: readonly string[],
): Promise<Read<(Relationship | null)[]>> {
  return reader.read(RELATIONSHIPS, { ids }, (value) => inOrderOf(ids, value, readRelationship));
}

export function findRelationships(reader: Reader, query: RelationshipQuery): Promise<Read<PlacedPage>> {
  const { text, parameters } = relationshipConditions(query.filter);
  const body = page(wayInto(parameters), text, query.order, knownWhen(query.filter));
  return reader.read(body, { ...parameters, ...placeOf(query) }, (value) => placedPage(value, query.first));
}

export function countRelationships(reader: Reader, filter: RelationshipFilter): Promise<Read<number | null>> {
  const { text, parameters } = relationshipConditions(filter);
  return reader.read(count(wayInto(parameters), text), parameters, countOf);
}

export function findRelationshipsOf(
  reader: Reader,
  entities: readonly string[],
  role: Role,
  query: RelationshipQuery,
): Promise<Read<PlacedPage[]>> {
  const { text, parameters } = relationshipConditions(query.filter);
  const when = knownWhen(query.filter);
  const ofOne = role === 'SOLE_SUPPORT' ? page : pageOfEnd;
  const body = forEachEntity(ofOne(ofRole(role, when), text, query.order, when));
  return reader.read(body, { ...parameters, ...placeOf(query), standpoints: entities }, (value) =>
    list(value).map((ofOne) => placedPage(ofOne, query.first)),
  );
}

export function countRelationshipsOf(
  reader: Reader,
  entities: readonly string[],
  role: Role,
  filter: RelationshipFilter,
): Promise<Read<(number | null)[]>> {
  const { text, parameters } = relationshipConditions(filter);
  const body = forEachEntity(count(ofRole(role, knownWhen(filter)), text));
  return reader.read(body, { ...parameters, standpoints: entities }, (value) => list(value).map(countOf));
}

const NARROWEST_FIRST = [
  ...(['ends', 'subject', 'object', 'qualifiedBy'] as const),
  ...(['within', 'touching', 'about', 'sources'] as const),
];

/** So many entities that to look up each two of them is less than to look at all that each has. */
const FEW = 4;

/** The narrowest, by what is known without asking. */
function wayInto(parameters: Conditions['parameters']): string {
  const { within } = parameters;
  const areFew = Array.isArray(within) && within.length <= FEW;
  for (const name of NARROWEST_FIRST) {
    if (name === 'within' && areFew) return WAYS_IN.withinFew;
    if (name in parameters) return WAYS_IN[name];
  }
  if (parameters.contested === true) return WAYS_IN.contested;
  return WAYS_IN.everywhere;
}

function placedPage(value: unknown, first: number): PlacedPage {
  const { items, hasMore } = pageOf(value, first, (item) => {
    const row = map(item);
    return {
      relationship: readRelationship(row.row),
      value: typeof row.sortedBy === 'string' ? row.sortedBy : number(row, 'sortedBy'),
    };
  });
  return {
    items: items.map(({ relationship }) => relationship),
    hasMore,
    places: items.map(({ relationship: { id }, value }) => ({ value, id })),
    ends: [],
  };
}
