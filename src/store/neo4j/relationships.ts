import { compareTexts } from '../../domain/compare.js';
import { invariant } from '../../domain/errors.js';
import type { RelationshipFilter } from '../../domain/filter/relationship-filter.js';
import { ANY_OTHER_END, type OtherEnd } from '../../domain/other-end.js';
import {
  COUNT_LIMIT,
  isDirection,
  type PlacedPage,
  type Read,
  type RelationshipQuery,
  type Role,
} from '../graph-store.js';
import { findWithin } from '../ties/find-within.js';
import { both, type Conditions } from './conditions.js';
import { cypherParameters } from './cypher-parameters.js';
import { madeLately } from './lately.js';
import { otherEndConditions } from './other-end.js';
import { countOf } from './page.js';
import { neededBy, pageRows, placedPage } from './page-rows.js';
import { list } from './properties.js';
import type { Reader } from './reader.js';
import { readRecords, relationshipsWithIds } from './records.js';
import { indexEntries, isByTypes, remainingFilter } from './relationship-class.js';
import { knownWhen, relationshipConditions } from './relationship-conditions.js';
import { fromEnd, type PageText } from './relationship-pages.queries.js';
import {
  type EndsBrought,
  OF_IDS,
  ofRole,
  onePage,
  page,
  sortedFrom,
  WAYS_IN,
  WAYS_IN_ORDER,
  type WayIn,
  withEnds,
} from './relationships.queries.js';
import { count, forEachEntity, placeOf } from './statements.queries.js';
import type { TieSearch } from './tie-search.js';

/** See the port. */
export const relationships = relationshipsWithIds;

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
  return onlyPage(readPages(reader, body, { ...parameters, ...placeOf(query) }, query));
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
  return onlyPage(readPages(reader, body, { ids, ...placeOf(query) }, query));
}

async function onlyPage(pages: Promise<Read<PlacedPage[]>>): Promise<Read<PlacedPage>> {
  const { revision, value } = await pages;
  const [found] = value;
  invariant(found, 'the database gave no page');
  return { revision, value: found };
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
  return readPages(reader, body, { ...parameters, standpoints: entities }, query);
}

/** For each of `$standpoints` the page of those in which it has the role. */
const pagesOfRole = madeLately(
  (role: Role, query: RelationshipQuery) => {
    const ends = !query.withEnds ? 'none' : isDirection(role) ? 'other' : 'both';
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
  const { text, parameters } = askedOfRole(query.filter, role, query.other);
  const pageText = pageTextOf(query, text, isDirection(role));
  const rows = isDirection(role)
    ? fromEnd(role, pageText)
    : sortedFrom(ofRole(role, pageText.isOfTypes, pageText.when), pageText);
  return { page: page(rows, ends), parameters: { ...parameters, ...placeOf(query) } };
}

export function countRelationshipsOf(
  reader: Reader,
  entities: readonly string[],
  role: Role,
  filter: RelationshipFilter,
  other?: OtherEnd,
): Promise<Read<(number | null)[]>> {
  const { text, parameters } = askedOfRole(filter, role, other);
  const body = forEachEntity(count(ofRole(role, isByTypes(filter), knownWhen(filter)), text));
  return reader.read(body, { ...parameters, standpoints: entities }, (value) => list(value).map(countOf));
}

const NARROWEST_FIRST = [
  ...(['subject', 'object', 'qualifiedBy'] as const),
  ...(['within', 'touching', 'about', 'speakers', 'sources', 'origins'] as const),
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

function askedOfRole(filter: RelationshipFilter, role: Role, other: OtherEnd = ANY_OTHER_END): Conditions {
  const ofFilter = relationshipConditions(isDirection(role) ? remainingFilter(filter) : filter);
  const ofRows = both(ofFilter, otherEndConditions(other));
  return { text: ofRows.text, parameters: { ...ofRows.parameters, ...indexEntries(filter) } };
}

function pageTextOf(
  { filter, order, after }: RelationshipQuery,
  condition: string,
  isOfEnd: boolean,
): PageText {
  const when = knownWhen(filter);
  return {
    ...{ order, isOfEnd, when, condition, isOfTypes: isByTypes(filter), isAfter: after !== null },
    noneIsSymmetric: indexEntries(filter).symmetric.length === 0,
  };
}

/** A question for pages, each of the rows of a list: see `withEnds`. */
function readPages(
  reader: Reader,
  body: string,
  parameters: Conditions['parameters'],
  { first, withEnds }: RelationshipQuery,
): Promise<Read<PlacedPage[]>> {
  return readRecords(reader, {
    body,
    parameters: (texts) => ({ ...parameters, texts }),
    rowsOf: ({ pages, entities }) => ({
      pages: list(pages).map((page) => pageRows(page, first, withEnds)),
      brought: entities,
    }),
    neededBy: ({ pages, brought }) => neededBy(pages, [], brought),
    make: ({ pages }, records) => pages.map((page) => placedPage(page, records)),
  });
}
