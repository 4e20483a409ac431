import type { NearMiss } from '../answers/near-misses.js';
import type { Hop, Path } from '../answers/path.js';
import type { KnownOn } from '../domain/support.js';

/** A path, and all entities that its answer names: equal names are disambiguated. */
export interface SeenPath extends Path {
  /** Ids. */
  readonly among: readonly string[];
}

/** A hop, the day on which who says so is told, and the entities that its answer names. */
export interface SeenHop extends Hop {
  readonly knownOn: KnownOn;
  readonly among: readonly string[];
}

export interface SeenNearMiss extends NearMiss {
  readonly path: SeenPath;
}

/** Ids of all entities on some paths. */
export function entitiesOn(paths: readonly Path[]): string[] {
  return [...new Set(paths.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])))];
}
