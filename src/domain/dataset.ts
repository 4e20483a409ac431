import type { Attribute } from './attribute.js';
import type { Entity } from './entity.js';
import type { NarrowerType } from './narrower-type.js';
import type { Question } from './question.js';
import type { Relationship } from './relationship.js';

/** A whole graph, checked and resolved: what a store is given. */
export interface Dataset {
  /** A hash of the content: equal content, equal revision. */
  readonly revision: string;
  readonly title: string;
  readonly description: string | null;
  /** EDTF, a single date by which every report was published that has no date of its own; null where that is not known. */
  readonly reportedBy: string | null;
  /** How readers reach its editors, in words or as an address; null where they do not say. */
  readonly contact: string | null;
  /** What readers are to know before they read on, such as what being named in it means; null where they do not say. */
  readonly notice: string | null;
  /** Types of its own, sorted by name. */
  readonly types: readonly NarrowerType[];
  /** In their authors' order. */
  readonly questions: readonly Question[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Sorted by id. */
  readonly relationships: readonly Relationship[];
  /** Sorted by id. */
  readonly attributes: readonly Attribute[];
}
