import { areBothSupported } from '../domain/contested.js';
import type { Statement } from '../domain/statement.js';
import type { KnownOn } from '../domain/support.js';
import { statementOf } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/** What cannot be held together with a statement, of either sort, as far as both were supported by that day; by id. */
export async function conflictsOf(
  statement: Statement,
  knownOn: KnownOn,
  loaders: Loaders,
): Promise<Statement[]> {
  const all = await Promise.all(statement.conflicts.map((id) => statementOf(id, loaders)));
  return all.filter((conflict) => areBothSupported(statement, conflict, knownOn));
}
