import type { WorkEntity } from './entity.js';

/** The work with that id; undefined for other entities. */
export type WorkOf = (id: string) => WorkEntity | undefined;

/** A work, what it is derived from, and so on to the root; nothing for other entities. The chain must have no loop. */
export function lineage(id: string, workOf: WorkOf): WorkEntity[] {
  const work = workOf(id);
  if (work === undefined) return [];
  return work.derivedFrom === null ? [work] : [work, ...lineage(work.derivedFrom, workOf)];
}
