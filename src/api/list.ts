import type { Neighborhood, NeighborhoodQuestion } from '../answers/neighborhood.js';
import type { Attribute } from '../domain/attribute.js';
import type { Entity, EventEntity, WorkEntity } from '../domain/entity.js';
import type { Facets } from '../domain/facets.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { MaybePromise } from '../domain/maybe-promise.js';
import type { Relationship } from '../domain/relationship.js';
import type { KnownOn } from '../domain/support.js';
import type { Page } from '../store/graph-store.js';

/** The rows and the count of a connection: its page is read and its rows are counted when they are asked for. */
export interface List<Row> {
  readonly page: () => MaybePromise<ListPage<Row>>;
  /** Null above the store's `COUNT_LIMIT`. */
  readonly count: () => MaybePromise<number | null>;
  /** Whether the page was asked for with `after`. */
  readonly hasPrevious: boolean;
}

/** A page, and the cursor of each of its items, made when it is asked for. */
export interface ListPage<Row> extends Page<Row> {
  readonly cursorAt: (index: number) => string;
}

export type EntityList = List<Entity>;
export type AttributeList = List<Attribute>;
export type WorkList = List<WorkEntity>;
export type TimelineList = List<EventEntity | Relationship>;

export interface RelationshipList extends List<Relationship> {
  /** A page of what the filter hides, in the order of the list. @throws as the list. */
  readonly excluded: (page: PageOfRelationships) => ExcludedList;
}

export interface PageOfList {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageOfRelationships extends PageOfList {
  /** Whether the entities at their ends are selected too: see `RelationshipQuery.withEnds`. */
  readonly withEnds: boolean;
}

export interface ExcludedList extends List<Relationship> {
  /** That hides them. */
  readonly filter: RelationshipFilter;
}

export interface ExcludedEdge {
  readonly filter: RelationshipFilter;
  readonly node: Relationship;
  readonly cursor: string;
}

export interface ListedNeighborhood extends Neighborhood {
  readonly question: NeighborhoodQuestion;
}

export interface EntityRelationshipList extends RelationshipList {
  /** An end of each of them: where their phrases start. */
  readonly entity: Entity;
  /** Of the filter: their phrases are of that day. */
  readonly knownOn: KnownOn;
  /** Of all of them; null where that would be too many to look at, or where the entity is no end. @throws as a list, for `first`. */
  readonly facets: (first: number | null | undefined) => MaybePromise<Facets | null>;
}

export interface EntityRelationshipEdge {
  readonly entity: Entity;
  readonly knownOn: KnownOn;
  readonly node: Relationship;
  readonly cursor: string;
}
