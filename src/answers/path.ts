import type { Relationship } from '../domain/relationship.js';
import type { KnownOn } from '../domain/support.js';

/** One step of a path, in the direction in which the path walks it. */
export interface Hop {
  /** Ids of entities. */
  readonly from: string;
  readonly to: string;
  /** Of those that pass the filter, the most telling one (see `relevanceOf`): what the step is shown as. */
  readonly relationship: Relationship;
  /** Ids of the others that pass, the most telling first. */
  readonly others: readonly string[];
  /** The strongest that passes: the step is as strong as that. */
  readonly strongest: Relationship;
}

/** A way from one entity to another over distinct entities. */
export interface Path {
  readonly hops: readonly [Hop, ...Hop[]];
  /** The hop whose strongest relationship is the weakest: a path is as strong as that. */
  readonly weakest: Hop;
  /** The day of the filter that the path passes, which its support is of. */
  readonly knownOn: KnownOn;
}
