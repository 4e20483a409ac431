import type { ClaimFragment, EntityLineFragment, Modality, SpanFragment } from '../generated/questions.js';

export interface ShownEntity {
  readonly entity: EntityLineFragment;
  /** Of an event: when it takes place. */
  readonly when: SpanFragment | null;
  /** Of an event: an announced one is PLANNED. */
  readonly modality: Modality | null;
  /** Its neighbours are shown too. */
  readonly isExpanded: boolean;
  /** How many neighbours it has that are not shown, those that the reader hid aside; null: not counted here. */
  readonly more: number | null;
}

/** What is on the screen, in whatever shape: what is taken away is this, no more and no less. */
export interface Shown {
  /** What it shows, as a heading: "Around Kim Kardashian". */
  readonly title: string;
  readonly entities: readonly ShownEntity[];
  readonly claims: readonly ClaimFragment[];
  readonly dataset: { readonly title: string; readonly revision: string };
  /** What is not shown, and why, in sentences; empty where nothing is left out. */
  readonly notes: readonly string[];
}
