import type { Attribute } from './attribute.js';
import type { EventEntity, PlainEntity, WorkEntity } from './entity.js';
import type { NarrowerType } from './narrower-type.js';
import type { Question } from './question.js';
import type { Evidence, Relationship } from './relationship.js';

/*
 * What an author writes, checked and with defaults filled in, before the graph as a whole gives it
 * ids, origins and conflicts. See `resolve.ts`.
 */

export type EvidenceDraft = Omit<Evidence, 'id' | 'origin' | 'through' | 'withdrawnOn'>;

export type EntityDraft =
  | PlainEntity
  | WorkEntity
  | (Omit<EventEntity, 'evidence'> & { readonly evidence: readonly EvidenceDraft[] });

type DraftOf<S extends Relationship | Attribute> = Omit<
  S,
  'id' | 'evidence' | 'conflicts' | 'contested' | 'endings'
> & {
  /** A slug; null lets the content give the id. */
  readonly id: string | null;
  readonly evidence: readonly EvidenceDraft[];
  /** Declared in one direction, kept in both. */
  readonly conflictsWith: readonly string[];
};

export type RelationshipDraft = DraftOf<Relationship>;
export type AttributeDraft = DraftOf<Attribute>;

export interface DatasetDraft {
  readonly title: string;
  readonly description: string | null;
  /** These three: none where absent; see `Dataset`. */
  readonly reportedBy?: string | null;
  readonly contact?: string | null;
  readonly notice?: string | null;
  /** None where absent. */
  readonly types?: readonly NarrowerType[];
  /** None where absent. */
  readonly questions?: readonly Question[];
  readonly entities: readonly EntityDraft[];
  readonly relationships: readonly RelationshipDraft[];
  /** None where absent. */
  readonly attributes?: readonly AttributeDraft[];
}

/** The same, of which each statement is given once: a large graph need not be there twice. */
export interface StreamedDraft extends Omit<DatasetDraft, 'relationships' | 'attributes'> {
  readonly relationships: Iterable<RelationshipDraft>;
  readonly attributes?: Iterable<AttributeDraft>;
}
