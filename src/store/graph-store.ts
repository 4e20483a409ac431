import type { Attribute } from '../domain/attribute.js';
import type { AttributeType } from '../domain/attribute-types.js';
import type { Entity, EventEntity } from '../domain/entity.js';
import type { EntityFilter } from '../domain/entity-filter.js';
import type { EntityKind } from '../domain/entity-kind.js';
import type { EntityOrder } from '../domain/entity-order.js';
import type { EventFilter } from '../domain/event-filter.js';
import type { Facets } from '../domain/facets.js';
import type { AttributeFilter } from '../domain/filter/attribute-filter.js';
import type { RelationshipFilter } from '../domain/filter/relationship-filter.js';
import type { MaybePromise } from '../domain/maybe-promise.js';
import type { NarrowerType } from '../domain/narrower-type.js';
import type { OtherEnd } from '../domain/other-end.js';
import type { Question } from '../domain/question.js';
import type { Relationship } from '../domain/relationship.js';
import type { RelationshipOrder, SortValue, StatementOrder } from '../domain/relationship-order.js';
import type { RelationshipType } from '../domain/vocabulary.js';
import type { ChangesSince } from './change-log.js';

/**
 * The port: what the answers and the API may ask of a graph, and what they may rely on.
 *
 * - Every method reads one revision of the dataset and says which; an answer never mixes two.
 * - A method that takes a list answers in the same order, one answer an element, duplicates included, and costs the
 *   store one round trip whatever the length of the list.
 * - Ids given are current ones, but for `currentIds`. Ids sort by their ASCII codes, smallest first.
 * - What a store has at hand it gives at once, not as a promise.
 * - No read throws: what fails is a rejected promise. A store that cannot answer rejects with `StoreError`: UNAVAILABLE,
 *   EMPTY (nothing loaded yet) or LOADING.
 * - Values are plain, immutable data; absent values are null.
 */
export interface GraphStore {
  /** "memory" or "neo4j". */
  readonly name: string;

  /** Whether a read costs no round trip: nothing is gained then by asking for many at once. */
  readonly isLocal: boolean;

  /** What is loaded. */
  dataset(): Answer<DatasetSummary>;

  /** What the loads since that revision changed, the last `LOGGED_LOADS` of them; nothing since the one that is there. */
  changesSince(revision: string): Answer<ChangesSince>;

  /**
   * The current id for each given one: itself where an entity, a statement or an item of evidence has it, that of the
   * successor where it is a former id or one that content gave earlier (see `prepareEarlierIds`), null where unknown.
   */
  currentIds(ids: readonly string[]): Answer<(string | null)[]>;

  /** The entities with these ids; null where unknown. */
  entities(ids: readonly string[]): Answer<(Entity | null)[]>;

  /** The relationships with these ids; null where unknown. */
  relationships(ids: readonly string[]): Answer<(Relationship | null)[]>;

  /** The attributes with these ids; null where unknown. */
  attributes(ids: readonly string[]): Answer<(Attribute | null)[]>;

  /** For each item of evidence, by its id, the id of the relationship, attribute or event that it is evidence of; null where unknown. */
  evidenceOwners(ids: readonly string[]): Answer<(string | null)[]>;

  /** The entities that pass the filter, in the query's order, ties by id. */
  findEntities(query: EntityQuery): Answer<PlacedEntities>;

  /** How many pass; null above `COUNT_LIMIT`. */
  countEntities(filter: EntityFilter): Answer<number | null>;

  /** The relationships that pass the filter, in the query's order, ties by id. */
  findRelationships(query: RelationshipQuery): Answer<PlacedPage>;

  /** How many pass; null above `COUNT_LIMIT`. */
  countRelationships(filter: RelationshipFilter): Answer<number | null>;

  /** For each entity, a page of the relationships in which it has that role; empty where the id is unknown. */
  findRelationshipsOf(
    entities: readonly string[],
    role: Role,
    query: RelationshipQuery,
  ): Answer<PlacedPage[]>;

  /**
   * What `entities` gives for the ids, and what `findRelationshipsOf` gives for them at each level, then for the entities that
   * the rows of its pages lead to at the levels below it.
   */
  findLevels(entities: readonly string[], levels: readonly Level[]): Answer<FoundLevels>;

  /**
   * For each entity, how many of them pass; null above `COUNT_LIMIT`, 0 where the id is unknown.
   * @param other see `RelationshipQuery.other`.
   */
  countRelationshipsOf(
    entities: readonly string[],
    role: Role,
    filter: RelationshipFilter,
    other?: OtherEnd,
  ): Answer<(number | null)[]>;

  /**
   * For each entity, how many of its relationships pass, by what they are: of each facet the `first` most frequent values, exact
   * at any size up to `FACET_LIMIT` relationships that pass without the facets' own conditions, and null above. Nothing is
   * counted where the id is unknown. The kinds asked of the other end are a condition of the facet `kinds`.
   * @param other see `RelationshipQuery.other`.
   */
  countFacets(
    entities: readonly string[],
    direction: Direction,
    filter: RelationshipFilter,
    first: number,
    other?: OtherEnd,
  ): Answer<(Facets | null)[]>;

  /** The attributes that pass the filter, in the query's order, ties by id. */
  findAttributes(query: AttributeQuery): Answer<Page<Attribute>>;

  /** How many pass; null above `COUNT_LIMIT`. */
  countAttributes(filter: AttributeFilter): Answer<number | null>;

  /** For each entity, a page of what is said of it; empty where the id is unknown. */
  findAttributesOf(entities: readonly string[], query: AttributeQuery): Answer<Page<Attribute>[]>;

  /** For each entity, how many of them pass; null above `COUNT_LIMIT`, 0 where the id is unknown. */
  countAttributesOf(entities: readonly string[], filter: AttributeFilter): Answer<(number | null)[]>;

  /** The events that pass, by `firstDay`, then by id. */
  findEvents(query: EventQuery): Answer<Page<EventEntity>>;

  /** How many pass; null above `COUNT_LIMIT`. */
  countEvents(filter: EventFilter): Answer<number | null>;

  /**
   * For each entity, its neighbors: the entities that a relationship that passes the filter connects with it, in either
   * direction, without itself; at most `first`, by the most relevant such relationship (see `RelationshipQuery.order`), then by
   * its id. None where the id is unknown.
   */
  findNeighbors(entities: readonly string[], filter: RelationshipFilter, first: number): Answer<Neighbors[]>;

  /**
   * The entities that share a search term (see `names/`) with the query, terms of every NAME that a source ever gave them
   * among theirs: most shared terms first, then the better connected, then by id; at most `limit`.
   */
  candidates(query: CandidateQuery): Answer<Candidates>;

  /**
   * The paths between two different entities, fewest hops first, up to `maxHops`: sequences of distinct entities (ids, the
   * ends included) in which each and the next are the ends of a tie that passes the filter, walked in either direction. In
   * the middle are only entities of `WAYPOINT_KINDS` that have at most `maxDegree` affirmed ties. Those of one length are
   * whole, sorted by their ids from the first on; the next length is searched only while there are fewer than `wanted`.
   * Ends with what it has where there are more than `limit`, or where it takes longer than `timeoutMs`, and says so.
   */
  findPaths(query: PathQuery): Answer<FoundPaths>;

  /** For each pair, the ties between the two, in either direction, that pass the filter: the strongest first, then by id. */
  findTies(pairs: readonly Pair[], filter: RelationshipFilter): Answer<Tie[][]>;

  /**
   * The entities that a tie that passes the filter connects with one of the ends, and that could be in the middle of
   * a path if they had not more than `maxDegree` affirmed ties; by id, without the ends.
   */
  findHubs(query: HubQuery): Answer<Entity[]>;

  /**
   * The same store; a read rejects with the signal's reason as soon as the signal aborts, and its work stops, in the
   * database too. Of a store that has a signal already: with both.
   * @param abortsAt the moment (`performance.now()`) by which it aborts, where that is known: a database then ends the
   *   work by itself, should an abort not reach it.
   */
  withSignal(signal: AbortSignal, abortsAt?: number): GraphStore;

  /** Gives back what the store holds. Answers under way may fail with UNAVAILABLE. */
  close(): Promise<void>;
}

/** Counts are exact up to here and null above: a greater number is of no use to a reader, and takes long. */
export const COUNT_LIMIT = 10_000;

/** Facets are counted of up to as many relationships of an entity: what passes without the facets' own conditions. */
export const FACET_LIMIT = 200_000;

export interface Read<T> {
  /** The revision of the dataset that `value` was read from. */
  readonly revision: string;
  readonly value: T;
}

export type Answer<T> = MaybePromise<Read<T>>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Whether more rows follow the last item. */
  readonly hasMore: boolean;
}

/** A page of relationships in an order, with the place of each: where the next page goes on. */
export interface PlacedPage extends Page<Relationship> {
  readonly places: readonly Place[];
  /**
   * Entities at their ends, each once, in any order: what `entities` would give for them. All but the entity whose page it is
   * where `withEnds` asks for them; none where it does not, nor of a store that looks an entity up at no cost.
   */
  readonly ends: readonly Entity[];
}

/** OUT: the entity is the subject; IN: the object; on a symmetric type each matches either end. */
export const DIRECTIONS = ['OUT', 'IN', 'ANY'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What an entity is to a relationship: an end of it, the work without which nothing would count for it (see
 * `soleSupportsOf`), or the source, a speaker or the origin of some evidence of it (SAYS; see `NAMED_BY`). With the filter's
 * `knownOn`, by what was known by then.
 */
export const ROLES = [...DIRECTIONS, 'SOLE_SUPPORT', 'SAYS'] as const;
export type Role = (typeof ROLES)[number];

/** Whether who has the role is an end. */
export function isDirection(role: Role): role is Direction {
  return role !== 'SOLE_SUPPORT' && role !== 'SAYS';
}

export interface RelationshipQuery {
  readonly filter: RelationshipFilter;
  /**
   * See `sortValue`; with the filter's `knownOn`, support and first report are those known by then. RELEVANCE of an end's
   * relationships goes on by the degree of the other end, the greater first (see `degreeKey`).
   */
  readonly order: RelationshipOrder;
  readonly first: number;
  /** Rows after this place, whether or not a row is still there. */
  readonly after: Place | null;
  /** Whether the entities at their ends will be read too: a store may bring them with the page. */
  readonly withEnds: boolean;
  /** Of the relationships of an entity in a `Direction` alone: what their other end must be. */
  readonly other?: OtherEnd;
}

/** Pages of the relationships of entities, and levels of the same from the entities at their other ends. */
export interface Level {
  readonly direction: Direction;
  readonly query: RelationshipQuery;
  readonly below: readonly Level[];
}

export interface FoundLevels {
  readonly entities: readonly (Entity | null)[];
  /** By the id of the entity, of each level: each is followed by those below it (see `everyLevel`). */
  readonly pages: readonly ReadonlyMap<string, PlacedPage>[];
}

/** As `RelationshipQuery`. */
export interface AttributeQuery {
  readonly filter: AttributeFilter;
  readonly order: StatementOrder;
  readonly first: number;
  readonly after: Place | null;
}

/** A place in an order: see `sortValue`. */
export interface Place<Value extends SortValue = SortValue> {
  readonly value: Value;
  readonly id: string;
}

export interface EntityQuery {
  readonly filter: EntityFilter;
  /** See `entitySortValue`. */
  readonly order: EntityOrder;
  readonly first: number;
  /** Rows after this place, whether or not a row is still there. */
  readonly after: Place | null;
}

/** A page of entities in an order, with the place of each. */
export interface PlacedEntities extends Page<Entity> {
  readonly places: readonly Place[];
}

export interface EventQuery extends EventFilter {
  readonly first: number;
  /** Rows after this place, whether or not a row is still there. */
  readonly after: Place<number> | null;
}

export interface Neighbors {
  /** Ids. */
  readonly first: readonly string[];
  /** How many there are in all, exact. */
  readonly count: number;
}

export interface CandidateQuery {
  readonly terms: readonly string[];
  readonly kinds: readonly EntityKind[] | null;
  /** Ends of a relationship of one of these types alone, which is affirmed and for which some evidence counts now. */
  readonly types: readonly RelationshipType[] | null;
  readonly limit: number;
}

export interface Candidates {
  readonly entities: readonly Entity[];
  /** Of each entity. */
  readonly standings: readonly Standing[];
  /** Of each entity, how many terms it shares with the query. */
  readonly shared: readonly number[];
  /** How many terms the best of those shares that the limit left out; 0 where it left out none. */
  readonly leftOut: number;
}

/** How an entity stands in the graph, whoever asks. */
export interface Standing {
  /** See `degreesOf`. */
  readonly degree: number;
  /** Whether it is an end of some relationship: a work that is none is there as a source alone. */
  readonly isEnd: boolean;
}

/** No path is longer: with more hops nearly every two entities are connected. */
export const MAX_HOPS = 6;

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly filter: RelationshipFilter;
  /** 1 to `MAX_HOPS`. */
  readonly maxHops: number;
  /** Null is no bound. */
  readonly maxDegree: number | null;
  /** No longer paths are searched for once there are as many. From 1. */
  readonly wanted: number;
  /** No more paths are looked at. */
  readonly limit: number;
  readonly timeoutMs: number;
}

/** What ends a search before it is complete: its `limit`, or its `timeoutMs`. */
export type SearchLimit = 'CANDIDATES' | 'TIME';

export interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  /** Every path of at most this many hops is among them, or was looked for and is not there. */
  readonly hopsSearched: number;
  /** Null where nothing did. Of the length at which `CANDIDATES` did, some paths are there. */
  readonly stoppedBy: SearchLimit | null;
}

/** Two different entities, in either order. */
export type Pair = readonly [string, string];

export interface Tie {
  /** Of the relationship. */
  readonly id: string;
  readonly type: RelationshipType;
  /** See `strengthOf`; with the filter's `knownOn`, as known by then. */
  readonly strength: string;
}

export interface HubQuery {
  readonly ends: readonly string[];
  readonly filter: RelationshipFilter;
  readonly maxDegree: number;
}

export interface TypeCount {
  readonly type: NarrowerType;
  readonly count: number;
}

export interface DatasetSummary {
  readonly revision: string;
  readonly title: string;
  readonly description: string | null;
  /** These three: see `Dataset`. */
  readonly reportedBy: string | null;
  readonly contact: string | null;
  readonly notice: string | null;
  /** The dataset's own, by name, with how many relationships have each. */
  readonly types: readonly TypeCount[];
  readonly questions: readonly Question[];
  /** How many entities of each kind, relationships and attributes of each type; only those kinds and types of which there are some. */
  readonly entities: Readonly<Partial<Record<EntityKind, number>>>;
  readonly relationships: Readonly<Partial<Record<RelationshipType, number>>>;
  readonly attributes: Readonly<Partial<Record<AttributeType, number>>>;
  readonly evidence: number;
  /** Works that some evidence cites. */
  readonly sources: number;
}
