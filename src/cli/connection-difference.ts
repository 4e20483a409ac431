import { InputError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { verdict } from './connection-text.js';
import { connect, type PathFragment } from './generated/operations.js';
import { namedEntity } from './named-entity.js';
import { runOperation } from './run-operation.js';

/** How two entities are connected in each of two datasets, by the defaults of `attest connect`. */
export interface ConnectionDifference {
  /** In a sentence each; which of the two is not in a dataset, where one is not. */
  readonly verdict: { readonly before: string; readonly after: string };
  /** In words: "A met B, who married C". */
  readonly pathsAdded: readonly string[];
  readonly pathsRemoved: readonly string[];
  /** Over the same, but worded otherwise: a date, or how well it is supported, has changed. */
  readonly pathsChanged: readonly { readonly before: string; readonly after: string }[];
  readonly pathsKept: number;
}

export async function connectionDifference(
  before: GraphStore,
  after: GraphStore,
  ends: readonly [string, string],
): Promise<ConnectionDifference> {
  const [old, now] = [await connectionIn(before, ends), await connectionIn(after, ends)];
  return {
    verdict: { before: old.verdict, after: now.verdict },
    pathsAdded: [...now.paths].flatMap(([key, summary]) => (old.paths.has(key) ? [] : [summary])),
    pathsRemoved: [...old.paths].flatMap(([key, summary]) => (now.paths.has(key) ? [] : [summary])),
    pathsChanged: [...now.paths].flatMap(([key, summary]) => {
      const known = old.paths.get(key);
      return known === undefined || known === summary ? [] : [{ before: known, after: summary }];
    }),
    pathsKept: [...now.paths].filter(([key, summary]) => old.paths.get(key) === summary).length,
  };
}

interface FoundConnection {
  readonly verdict: string;
  /** The words of each path, by what it leads over. */
  readonly paths: ReadonlyMap<string, string>;
}

async function connectionIn(store: GraphStore, [a, b]: readonly [string, string]): Promise<FoundConnection> {
  const ends: string[] = [];
  for (const text of [a, b]) {
    try {
      ends.push(await namedEntity(text, store));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { verdict: `“${text}” is not there, or not just one.`, paths: new Map() };
    }
  }
  const [from = '', to = ''] = ends;
  if (from === to) return { verdict: `“${a}” and “${b}” are one: ${from}.`, paths: new Map() };
  const { connection } = await runOperation(store, connect, { from, to });
  if (!connection) throw new InputError(`Expected two entities, but nothing connects ${from} and ${to}.`);
  return {
    verdict: verdict(connection),
    paths: new Map(connection.paths.map((path) => [keyOf(path), path.summary])),
  };
}

const keyOf = ({ hops }: PathFragment): string =>
  hops.map(({ from, relationship, to }) => [from.id, relationship.id, to.id].join(' ')).join(', ');
