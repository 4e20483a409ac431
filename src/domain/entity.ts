import type { Modality } from './modality.js';
import type { Evidence } from './relationship.js';
import type { TimeSpan } from './time-span.js';

/** What an author may choose as an id: it is also safe in a URL and sorts alike in every engine. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,127}$/;

export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** A retraction or a correction of a work: the day on which it was made, and what was said. */
export interface Notice {
  readonly on: TimeSpan;
  readonly note: string | null;
}

interface Common {
  readonly id: string;
  readonly name: string;
  /** The source describes without naming ("her publicist"): never matched by name, never completed. */
  readonly unnamed: boolean;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Ids of entities merged into this one, or its own earlier ids. They keep answering. */
  readonly formerIds: readonly string[];
}

export interface PlainEntity extends Common {
  readonly kind: 'Person' | 'Group' | 'Organization' | 'Place' | 'Topic';
}

/** Something that happens. An announced one is PLANNED; what is said of it is evidence, as for a relationship. */
export interface EventEntity extends Common {
  readonly kind: 'Event';
  readonly when: TimeSpan | null;
  readonly modality: Modality;
  readonly evidence: readonly Evidence[];
}

/** Something published or written: the only thing that evidence may cite. */
export interface WorkEntity extends Common {
  readonly kind: 'Work';
  /** "news article", "letter", "video"; null where unknown. */
  readonly workKind: string | null;
  /** Id of the entity that published it. */
  readonly publisher: string | null;
  readonly publishedOn: TimeSpan | null;
  readonly url: string | null;
  /** Id of the work that this one repeats or builds on. The chain has no loop. */
  readonly derivedFrom: string | null;
  readonly retracted: Notice | null;
  readonly corrected: Notice | null;
}

export type Entity = PlainEntity | EventEntity | WorkEntity;
