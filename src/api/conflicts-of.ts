import type { Statement } from '../domain/statement.js';
import { isSupported, type KnownOn } from '../domain/support.js';
import { statementOf } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/** What cannot be held together with a statement, of either sort, as far as it was supported by that day; by id. */
export async function conflictsOf(
  { conflicts }: Statement,
  knownOn: KnownOn,
  loaders: Loaders,
): Promise<Statement[]> {
  const all = await Promise.all(conflicts.map((id) => statementOf(id, loaders)));
  return all.filter((conflict) => isSupported(conflict, knownOn));
}
