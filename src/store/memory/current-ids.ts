import { CONTENT_ID } from '../../domain/identity.js';
import type { Pausable } from '../../domain/pausable.js';
import type { GraphIndex } from './graph-index.js';

/** See the port. What content gave earlier is worked out when something is asked for by such an id. */
export function* currentIds(index: GraphIndex, ids: readonly string[]): Pausable<(string | null)[]> {
  const { entityById, relationshipById, attributeById, successorOf } = index;
  const isRecord = (id: string) => entityById.has(id) || relationshipById.has(id) || attributeById.has(id);
  const owners = ids.every(isRecord) ? null : yield* index.evidenceOwner();
  const known = (id: string) => (isRecord(id) || owners?.has(id) ? id : (successorOf.get(id) ?? null));
  const found = ids.map(known);
  if (!ids.some((id, i) => found[i] === null && CONTENT_ID.test(id))) return found;
  const byEarlierId = yield* index.byEarlierId();
  return ids.map((id, i) => found[i] ?? byEarlierId.get(id) ?? null);
}
