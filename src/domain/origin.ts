import { lineage, type WorkOf } from './lineage.js';
import type { Evidence } from './relationship.js';

/**
 * The entity that a piece of evidence goes back to: the last speaker named, else the source itself. A work stands for
 * the root of its `derivedFrom`, and that for its publisher where it has one. HEDGED with no one named is unknown.
 */
export function originOf(
  evidence: Pick<Evidence, 'source' | 'assertion' | 'attributedTo'>,
  workOf: WorkOf,
): string | null {
  const speaker = evidence.attributedTo.at(-1);
  if (speaker === undefined && evidence.assertion === 'HEDGED') return null;

  const origin = speaker ?? evidence.source;
  const root = lineage(origin, workOf).at(-1);
  return root?.publisher ?? root?.id ?? origin;
}
