import { InputError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { type PathDifference, pathDifference } from '../text/path-difference.js';
import { verdict } from './connection-text.js';
import { connect, type PathFragment } from './generated/operations.js';
import { namedEntity } from './named-entity.js';
import { runOperation } from './run-operation.js';

/** How two entities are connected in each of two datasets, by the defaults of `attest connect`. */
export interface ConnectionDifference extends PathDifference {
  /** In a sentence each; which of the two is not in a dataset, where one is not. */
  readonly verdict: { readonly before: string; readonly after: string };
}

export async function connectionDifference(
  before: GraphStore,
  after: GraphStore,
  ends: readonly [string, string],
): Promise<ConnectionDifference> {
  const [old, now] = [await connectionIn(before, ends), await connectionIn(after, ends)];
  return {
    verdict: { before: old.verdict, after: now.verdict },
    ...pathDifference(old.paths, now.paths),
  };
}

interface FoundConnection {
  readonly verdict: string;
  readonly paths: readonly PathFragment[];
}

async function connectionIn(store: GraphStore, [a, b]: readonly [string, string]): Promise<FoundConnection> {
  const ends: string[] = [];
  for (const text of [a, b]) {
    try {
      ends.push(await namedEntity(text, store));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { verdict: `“${text}” is not there, or not just one.`, paths: [] };
    }
  }
  const [from = '', to = ''] = ends;
  if (from === to) return { verdict: `“${a}” and “${b}” are one: ${from}.`, paths: [] };
  const { connection } = await runOperation(store, connect, { from, to });
  if (!connection) throw new InputError(`Expected two entities, but nothing connects ${from} and ${to}.`);
  return { verdict: verdict(connection), paths: connection.paths };
}
