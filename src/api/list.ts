import type { Entity, EventEntity, WorkEntity } from '../domain/entity.js';
import type { Relationship } from '../domain/relationship.js';
import type { Page } from '../store/graph-store.js';

/** What stands behind a connection: its page is read and its rows are counted when they are asked for. */
export interface List<Row> {
  readonly page: () => Promise<Page<Row>>;
  /** Null above the store's `COUNT_LIMIT`. */
  readonly count: () => Promise<number | null>;
  readonly cursorOf: (row: Row) => string;
  /** Whether the page was asked for with `after`. */
  readonly hasPrevious: boolean;
}

export type EntityList = List<Entity>;
export type WorkList = List<WorkEntity>;
export type TimelineList = List<EventEntity | Relationship>;
export type RelationshipList = List<Relationship>;

export interface EntityRelationshipList extends RelationshipList {
  /** An end of each of them: where their phrases start. */
  readonly entity: Entity;
}

export interface EntityRelationshipEdge {
  readonly entity: Entity;
  readonly node: Relationship;
  readonly cursor: string;
}
