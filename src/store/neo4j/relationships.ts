import { compareTexts } from '../../domain/compare.js';
import type { Entity } from '../../domain/entity.js';
import { invariant } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import type { Relationship } from '../../domain/relationship.js';
import {
  COUNT_LIMIT,
  type PlacedPage,
  type Read,
  type RelationshipQuery,
  type Role,
} from '../graph-store.js';
import { findWithin } from '../ties/find-within.js';
import type { Conditions } from './conditions.js';
import { cypherParameters } from './cypher-parameters.js';
import { madeLately } from './lately.js';
import { countOf, inOrderOf, pageOf } from './page.js';
import { list, map, number, texts } from './properties.js';
import type { Reader } from './reader.js';
import { readEntity, readRelationship } from './record-properties.js';
import { indexEntries, isByTypes, remainingFilter } from './relationship-class.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import { fromEnd, type PageText } from './relationship-pages.queries.js';
import {
  type EndsBrought,
  OF_IDS,
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
import type { TieSearch } from './tie-search.js';

/** See the port. */
export function relationships(
  reader: Reader,
  ids: readonly string[],
): Promise<Read<(Relationship | null)[]>> {
  return reader.read(RELATIONSHIPS, { ids }, (value) => inOrderOf(ids, value, readRelationship));
}

export async function findRelationships(
  reader: Reader,
  ties: TieSearch,
  query: RelationshipQuery,
): Promise<Read<PlacedPage>> {
  const { filter, first } = query;
  const among = await rowsWithin(ties, query);
  if (among !== null) {
    const { revision, value: ids } = among;
    if (ids.length === 0) return { revision, value: { items: [], hasMore: false, places: [], ends: [] } };
    return pageOfIds(reader, ids.slice(0, first + 1), query);
  }
  const wayIn = entryPoint(filter);
  const inOrder = WAYS_IN_ORDER[wayIn];
  const { text, parameters } = asked(filter, wayIn);
  const pageText = pageTextOf(query, text, false);
  const rows = inOrder?.(pageText) ?? sortedFrom(WAYS_IN[wayIn](isByTypes(filter)), pageText);
  const ends = query.withEnds ? 'both' : 'none';
  const body = withEnds(onePage(page(rows, ends)), ends);
  return reader.read(body, { ...parameters, ...placeOf(query) }, (value) => onlyPage(value, first));
}

/**
 * The ids of the ties both of whose ends are among `within` and that pass the rest, in the query's order; null where what is
 * remembered of ties does not tell.
 */
async function rowsWithin(
  ties: TieSearch,
  { filter, order, after }: Pick<RelationshipQuery, 'filter' | 'order' | 'after'>,
): Promise<Read<string[]> | null> {
  const { within } = filter;
  if (within === null || after !== null || !(order === 'ID' || order === 'BEST_SUPPORTED_FIRST')) return null;
  return ties.run({ ...filter, within: null }, function* (passing) {
    const found = yield* findWithin(passing.packed, within);
    const rows = Array.from(found).filter((row) => passing.passes(row));
    // A stable sort: equally strong ones stay sorted by id.
    if (order !== 'ID') rows.sort((a, b) => compareTexts(passing.strength(a), passing.strength(b)));
    return rows.map((row) => passing.packed.ids[row] as string);
  });
}

/** The page that begins with these, which pass. */
function pageOfIds(
  reader: Reader,
  ids: readonly string[],
  query: RelationshipQuery,
): Promise<Read<PlacedPage>> {
  const ends = query.withEnds ? 'both' : 'none';
  const rows = sortedFrom(OF_IDS, pageTextOf(query, 'true', false));
  const body = withEnds(onePage(page(rows, ends)), ends);
  return reader.read(body, { ids, ...placeOf(query) }, (value) => onlyPage(value, query.first));
}

function onlyPage(value: unknown, first: number): PlacedPage {
  const [found] = placedPages(value, first);
  invariant(found, 'the database gave no page');
  return found;
}

export async function countRelationships(
  reader: Reader,
  ties: TieSearch,
  filter: RelationshipFilter,
): Promise<Read<number | null>> {
  const among = await rowsWithin(ties, { filter, order: 'ID', after: null });
  if (among !== null) {
    const { revision, value: ids } = among;
    return { revision, value: ids.length > COUNT_LIMIT ? null : ids.length };
  }
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
  const { body, parameters } = pagesOfRole(role, query);
  return reader.read(body, { ...parameters, standpoints: entities }, (value) =>
    placedPages(value, query.first),
  );
}

/** For each of `$standpoints` the page of those in which it has the role. */
const pagesOfRole = madeLately(
  (role: Role, query: RelationshipQuery) => {
    const ends = !query.withEnds ? 'none' : role === 'SOLE_SUPPORT' ? 'both' : 'other';
    const { page, parameters } = pageOfEnd(role, query, ends);
    return { body: withEnds(forEachEntity(page), ends), parameters: cypherParameters(parameters) };
  },
  (role, query) => JSON.stringify([role, query]),
  ({ body }) => body.length,
);

/** A page of those in which the entity `end` has the role: Cypher that gives it as `value`, and its parameters. */
export interface PageOfEnd {
  readonly page: string;
  readonly parameters: Conditions['parameters'];
}

export function pageOfEnd(role: Role, query: RelationshipQuery, ends: EndsBrought): PageOfEnd {
  const { text, parameters } = askedOfRole(query.filter, role);
  const pageText = pageTextOf(query, text, role !== 'SOLE_SUPPORT');
  const rows =
    role === 'SOLE_SUPPORT'
      ? sortedFrom(ofRole(role, pageText.isOfTypes, pageText.when), pageText)
      : fromEnd(role, pageText);
  return { page: page(rows, ends), parameters: { ...parameters, ...placeOf(query) } };
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
  return list(pages).map((page) => placedPage(page, first, brought));
}

/** @param value the rows of a page. @param brought entities at their ends, by id. */
export function placedPage(value: unknown, first: number, brought: ReadonlyMap<string, Entity>): PlacedPage {
  const { items, hasMore } = pageOf(value, first, (item) => {
    const row = map(item);
    const sortedBy = typeof row.sortedBy === 'string' ? row.sortedBy : number(row, 'sortedBy');
    return { relationship: readRelationship(row.row), ends: texts(row, 'ends'), value: sortedBy };
  });
  return {
    items: items.map(({ relationship }) => relationship),
    hasMore,
    places: items.map(({ relationship: { id }, value }) => ({ value, id })),
    ends: [...new Set(items.flatMap(({ ends }) => ends))].flatMap((id) => brought.get(id) ?? []),
  };
}
