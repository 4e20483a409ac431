import { hiddenBy } from '../answers/explain-exclusion.js';
import { memoizeAsync } from '../answers/memoize-async.js';
import { scopeAround } from '../answers/neighborhood.js';
import type { Entity } from '../domain/entity.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import { knownUnder } from '../domain/filter/statement-filter.js';
import { type MaybePromise, mapMaybe } from '../domain/maybe-promise.js';
import { ANY_OTHER_END, type OtherEnd } from '../domain/other-end.js';
import type { Relationship } from '../domain/relationship.js';
import type { RelationshipOrder } from '../domain/relationship-order.js';
import {
  isDirection,
  type Place,
  type PlacedPage,
  type RelationshipQuery,
  type Role,
} from '../store/graph-store.js';
import { cursor, placeOf } from './arguments/cursor.js';
import { FACET_VALUES, PAGE_SIZE, pageSize } from './arguments/page-size.js';
import type { Limits } from './bounds/limits.js';
import type {
  EntityRelationshipList,
  ExcludedList,
  List,
  ListedNeighborhood,
  ListPage,
  PageOfRelationships,
  RelationshipList,
} from './list.js';
import type { Context } from './request/context.js';
import { remember } from './request/loaders.js';

interface PageArguments extends PageOfRelationships {
  readonly orderBy?: RelationshipOrder | null | undefined;
}

/**
 * The relationships of the whole graph that pass the filter.
 * @param scope what the filter chooses from; its conditions of scope where it is not given.
 * @throws InputError or LimitError naming the argument that asks for no page.
 */
export function listRelationships(
  filter: RelationshipFilter,
  page: PageArguments,
  context: Context,
  scope?: RelationshipFilter,
): RelationshipList {
  return listFrom(graphOf(context), filter, scope, page, context.limits);
}

/**
 * Those in which an entity has a role, in one read with those of all other entities that are asked for the same.
 * @param other what the other end must be.
 * @returns the list of an entity.
 */
export function relationshipListsOf(
  role: Role,
  filter: RelationshipFilter,
  page: PageArguments,
  { loaders, limits }: Context,
  other: OtherEnd = ANY_OTHER_END,
): (entity: Entity) => EntityRelationshipList {
  const isOfAny = other.kinds === null && other.words === null;
  const asked = isOfAny ? undefined : other;
  const query = relationshipQuery(filter, page, limits, asked);
  const pages = loaders.relationshipsOf(role, query);
  const knownOn = knownUnder(filter);
  return (entity) => {
    loaders.entity.prime(entity.id, entity);
    return {
      entity,
      knownOn,
      page: memoizeAsync(() => mapMaybe(pages.load(entity.id), (found) => placedPage(found, query))),
      count: () => loaders.countOf(role, filter, asked).load(entity.id),
      facets: (first) =>
        isDirection(role)
          ? loaders.facetsOf(role, filter, pageSize(first, FACET_VALUES, limits), asked).load(entity.id)
          : null,
      hasPrevious: query.after !== null,
      excluded: (ofExcluded) => {
        const source: RelationshipSource = {
          find: (hidden) =>
            loaders.relationshipsOf(role, asked ? { ...hidden, other: asked } : hidden).load(entity.id),
          count: (hidden) => loaders.countOf(role, hidden, asked).load(entity.id),
        };
        return excludedFrom(source, filter, undefined, { ...ofExcluded, orderBy: page.orderBy }, limits);
      },
    };
  };
}

/** What the filter of a neighborhood hides, by id. */
export async function listExcludedAround(
  { question, members }: ListedNeighborhood,
  page: PageOfRelationships,
  context: Context,
): Promise<ExcludedList> {
  const { store, limits } = context;
  const scope = await scopeAround(store, question, members, limits.neighbors);
  return excludedFrom(graphOf(context), question.filter, scope, page, limits);
}

interface RelationshipSource {
  readonly find: (query: RelationshipQuery) => MaybePromise<PlacedPage>;
  readonly count: (filter: RelationshipFilter) => MaybePromise<number | null>;
}

function graphOf({ store, loaders }: Context): RelationshipSource {
  return {
    find: (query) =>
      mapMaybe(store.findRelationships(query), ({ value }) => {
        remember(value.ends, loaders);
        return value;
      }),
    count: (filter) => mapMaybe(store.countRelationships(filter), ({ value }) => value),
  };
}

function listFrom(
  source: RelationshipSource,
  filter: RelationshipFilter,
  scope: RelationshipFilter | undefined,
  page: PageArguments,
  limits: Limits,
): RelationshipList {
  return {
    ...pageFrom(source, filter, page, limits),
    excluded: (ofExcluded) =>
      excludedFrom(source, filter, scope, { ...ofExcluded, orderBy: page.orderBy }, limits),
  };
}

function excludedFrom(
  source: RelationshipSource,
  filter: RelationshipFilter,
  scope: RelationshipFilter | undefined,
  page: PageArguments,
  limits: Limits,
): ExcludedList {
  return { ...pageFrom(source, hiddenBy(filter, scope), page, limits), filter };
}

function pageFrom(
  source: RelationshipSource,
  filter: RelationshipFilter,
  page: PageArguments,
  limits: Limits,
): List<Relationship> {
  const query = relationshipQuery(filter, page, limits);
  return {
    page: memoizeAsync(() => mapMaybe(source.find(query), (found) => placedPage(found, query))),
    count: () => source.count(filter),
    hasPrevious: query.after !== null,
  };
}

function placedPage(page: PlacedPage, { order }: RelationshipQuery): ListPage<Relationship> {
  const { items, hasMore } = page;
  return { items, hasMore, cursorAt: (i) => cursor(order, page.places[i] as Place) };
}

/** @throws InputError or LimitError naming the argument that asks for no page. */
export function relationshipQuery(
  filter: RelationshipFilter,
  { orderBy, first, after, withEnds }: PageArguments,
  limits: Limits,
  other?: OtherEnd,
): RelationshipQuery {
  const order = orderBy ?? 'ID';
  return {
    filter,
    order,
    first: pageSize(first, PAGE_SIZE, limits),
    after: after == null ? null : placeOf(after, order),
    withEnds,
    ...(other && { other }),
  };
}
