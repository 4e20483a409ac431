import { invariant } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import type { PlacedPage, Read, RelationshipQuery, Role } from '../graph-store.js';
import type { Conditions } from './conditions.js';
import { countOf, inOrderOf, pageOf } from './page.js';
import { list, map, number, texts } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity, readRelationship } from './record-properties.js';
import { indexEntries, isByTypes, remainingFilter } from './relationship-class.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import { fromEnd, type PageText } from './relationship-pages.queries.js';
import {
  ofRole,
  onePage,
  page,
  RELATIONSHIPS,
  sortedFrom,
  WAYS_IN,
  WAYS_IN_ORDER,
  type WayIn,
  withEnds,
} from './relationships.queries.js';
import { count, forEachEntity, placeOf } from './statements.queries.js';

/** See the port. */
export function relationships(
  reader: Reader,
  ids: readonly string[],
): Promise<Read<(Relationship | null)[]>> {
  return reader.read(RELATIONSHIPS, { ids }, (value) => inOrderOf(ids, value, readRelationship));
}

export function findRelationships(reader: Reader, query: RelationshipQuery): Promise<Read<PlacedPage>> {
  const { filter } = query;
  const wayIn = entryPoint(filter);
  const inOrder = WAYS_IN_ORDER[wayIn];
  const { text, parameters } = asked(filter, wayIn);
  const pageText = pageTextOf(query, text, false);
  const rows = inOrder?.(pageText) ?? sortedFrom(WAYS_IN[wayIn](isByTypes(filter)), pageText);
  const ends = query.withEnds ? 'both' : 'none';
  const body = withEnds(onePage(page(rows, ends)), ends);
  return reader.read(body, { ...parameters, ...placeOf(query) }, (value) => {
    const [found] = placedPages(value, query.first);
    invariant(found, 'the database gave no page');
    return found;
  });
}

export function countRelationships(reader: Reader, filter: RelationshipFilter): Promise<Read<number | null>> {
  const wayIn = entryPoint(filter);
  const { text, parameters } = asked(filter, wayIn);
  return reader.read(count(WAYS_IN[wayIn](isByTypes(filter)), text), parameters, countOf);
}

export function findRelationshipsOf(
  reader: Reader,
  entities: readonly string[],
  role: Role,
  query: RelationshipQuery,
): Promise<Read<PlacedPage[]>> {
  const { text, parameters } = askedOfRole(query.filter, role);
  const pageText = pageTextOf(query, text, role !== 'SOLE_SUPPORT');
  const rows =
    role === 'SOLE_SUPPORT'
      ? sortedFrom(ofRole(role, pageText.isOfTypes, pageText.when), pageText)
      : fromEnd(role, pageText);
  const ends = !query.withEnds ? 'none' : role === 'SOLE_SUPPORT' ? 'both' : 'other';
  const body = withEnds(forEachEntity(page(rows, ends)), ends);
  return reader.read(body, { ...parameters, ...placeOf(query), standpoints: entities }, (value) =>
    placedPages(value, query.first),
  );
}

export function countRelationshipsOf(
  reader: Reader,
  entities: readonly string[],
  role: Role,
  filter: RelationshipFilter,
): Promise<Read<(number | null)[]>> {
  const { text, parameters } = askedOfRole(filter, role);
  const body = forEachEntity(count(ofRole(role, isByTypes(filter), knownWhen(filter)), text));
  return reader.read(body, { ...parameters, standpoints: entities }, (value) => list(value).map(countOf));
}

const NARROWEST_FIRST = [
  ...(['subject', 'object', 'qualifiedBy'] as const),
  ...(['within', 'touching', 'about', 'sources'] as const),
];

/** The narrowest, by what is known without asking. */
function entryPoint(filter: RelationshipFilter): WayIn {
  if (filter.subject !== null && filter.object !== null) return 'ends';
  const narrowest = NARROWEST_FIRST.find((field) => filter[field] !== null);
  return narrowest ?? (filter.contested === true ? 'contested' : 'everywhere');
}

/** Those that look at `$entries`, and the condition that they see to besides. */
const BY_ENTRIES: Readonly<Partial<Record<WayIn, Partial<RelationshipFilter>>>> = {
  everywhere: {},
  subject: { subject: null },
  object: { object: null },
  touching: { touching: null },
};

/** What is asked of the rows of a way in, and what it takes itself. */
function asked(filter: RelationshipFilter, wayIn: WayIn): Conditions {
  const seenTo = BY_ENTRIES[wayIn];
  const { subject, object, touching } = filter;
  const ofRows = relationshipConditions(seenTo ? { ...remainingFilter(filter), ...seenTo } : filter);
  return {
    text: ofRows.text,
    parameters: { ...ofRows.parameters, ...indexEntries(filter), subject, object, touching },
  };
}

function askedOfRole(filter: RelationshipFilter, role: Role): Conditions {
  const ofRows = relationshipConditions(role === 'SOLE_SUPPORT' ? filter : remainingFilter(filter));
  return { text: ofRows.text, parameters: { ...ofRows.parameters, ...indexEntries(filter) } };
}

function pageTextOf(
  { filter, order, after }: RelationshipQuery,
  condition: string,
  isOfEnd: boolean,
): PageText {
  const when = knownWhen(filter);
  return { order, isOfEnd, when, condition, isOfTypes: isByTypes(filter), isAfter: after !== null };
}

/** @param value the rows of each page, and the entities that they bring. */
function placedPages(value: unknown, first: number): PlacedPage[] {
  const { pages, ends } = map(value);
  const brought = new Map(
    list(ends)
      .map(readEntity)
      .map((entity) => [entity.id, entity]),
  );
  return list(pages).map((page) => {
    const { items, hasMore } = pageOf(page, first, (item) => {
      const row = map(item);
      const value = typeof row.sortedBy === 'string' ? row.sortedBy : number(row, 'sortedBy');
      return { relationship: readRelationship(row.row), ends: texts(row, 'ends'), value };
    });
    return {
      items: items.map(({ relationship }) => relationship),
      hasMore,
      places: items.map(({ relationship: { id }, value }) => ({ value, id })),
      ends: [...new Set(items.flatMap(({ ends }) => ends))].flatMap((id) => brought.get(id) ?? []),
    };
  });
}
