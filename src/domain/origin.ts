import type { WorkEntity } from './entity.js';
import type { Evidence } from './relationship.js';

/**
 * The entity that a piece of evidence goes back to: the last speaker named, else the source itself. A work stands for
 * the root of its `derivedFrom`, and that for its publisher where it has one. HEDGED with nobody named is unknown.
 * @param workOf the work with that id; undefined for other entities. The `derivedFrom` chain must have no loop.
 */
export function originOf(
  evidence: Pick<Evidence, 'source' | 'assertion' | 'attributedTo'>,
  workOf: (id: string) => WorkEntity | undefined,
): string | null {
  const speaker = evidence.attributedTo.at(-1);
  if (speaker === undefined && evidence.assertion === 'HEDGED') return null;

  let origin = speaker ?? evidence.source;
  for (let work = workOf(origin); work?.derivedFrom; work = workOf(origin)) origin = work.derivedFrom;
  return workOf(origin)?.publisher ?? origin;
}
