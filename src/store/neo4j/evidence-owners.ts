import type { Read } from '../graph-store.js';
import { EVIDENCE_OWNERS } from './evidence-owners.queries.js';
import { list } from './properties.js';
import type { Reader } from './reader.js';

/** See the port. */
export function evidenceOwners(reader: Reader, ids: readonly string[]): Promise<Read<(string | null)[]>> {
  return reader.read(EVIDENCE_OWNERS, { ids }, (value) => {
    const owners = new Map(list(value).map((pair) => list(pair).map(String) as [string, string]));
    return ids.map((id) => owners.get(id) ?? null);
  });
}
