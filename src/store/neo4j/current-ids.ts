import type { Read } from '../graph-store.js';
import { CURRENT_IDS } from './current-ids.queries.js';
import { list } from './properties.js';
import type { Reader } from './reader.js';

/** See the port. */
export function currentIds(reader: Reader, ids: readonly string[]): Promise<Read<(string | null)[]>> {
  return reader.read(CURRENT_IDS, { ids }, (value) => {
    const current = new Map(list(value).map((pair) => list(pair).map(String) as [string, string]));
    return ids.map((id) => current.get(id) ?? null);
  });
}
