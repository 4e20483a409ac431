import { areBothSupported } from '../domain/contested.js';
import { allMaybe, type MaybePromise, mapMaybe } from '../domain/maybe-promise.js';
import type { Statement } from '../domain/statement.js';
import type { KnownOn } from '../domain/support.js';
import { statementOf } from './by-id.js';
import type { Loaders } from './request/loaders.js';

/** What cannot be held together with a statement, of either sort, as far as both were supported by that day; by id. */
export function conflictsOf(
  statement: Statement,
  knownOn: KnownOn,
  loaders: Loaders,
): MaybePromise<Statement[]> {
  return mapMaybe(allMaybe(statement.conflicts.map((id) => statementOf(id, loaders))), (all) =>
    all.filter((conflict) => areBothSupported(statement, conflict, knownOn)),
  );
}
