import type {
  EntityAttributeFragment,
  EntityLineFragment,
  EvidenceFragment,
  Modality,
  RelationshipFragment,
  SpanFragment,
} from '../generated/operations.js';

export interface ShownEntity {
  readonly entity: EntityLineFragment;
  /** Of an event: when it takes place. */
  readonly when: SpanFragment | null;
  /** Of an event: an announced one is PLANNED. */
  readonly modality: Modality | null;
  /** Of an event on a page of its own: who says that it takes place. */
  readonly evidence: readonly EvidenceFragment[];
  /** Its neighbors are shown too. */
  readonly isExpanded: boolean;
  /** How many neighbors it has that are not shown, those that the reader hid aside; null: not counted here. */
  readonly more: number | null;
}

export interface ShownAttribute extends EntityAttributeFragment {
  readonly entity: EntityLineFragment;
}

/** A path, by the ids of what it leads over. */
export interface ShownPath {
  readonly hops: readonly {
    readonly from: string;
    readonly relationship: string;
    /** What else is said of the two. */
    readonly others: readonly string[];
    readonly to: string;
  }[];
}

/** What is on the screen, in whatever shape: exports hold this, no more and no less. */
export interface Shown {
  /** What it shows, as a heading: "Around Kim Kardashian". */
  readonly title: string;
  readonly entities: readonly ShownEntity[];
  readonly relationships: readonly RelationshipFragment[];
  /** What sources say of the entity whose page it is. */
  readonly attributes: readonly ShownAttribute[];
  /** The paths that the relationships are steps of, in the order of their numbers; empty where none are shown. */
  readonly paths: readonly ShownPath[];
  readonly dataset: { readonly title: string; readonly revision: string };
  /** What is not shown, and why, in sentences; empty where all is shown. */
  readonly notes: readonly string[];
}

/** An entity of which only the name is shown. */
export const bareEntity = (entity: EntityLineFragment): ShownEntity => ({
  entity,
  when: null,
  modality: null,
  evidence: [],
  isExpanded: false,
  more: null,
});
