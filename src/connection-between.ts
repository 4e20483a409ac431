import { connect } from './answers/connect.js';
import { hopSentence, pathSummary, withDistinctNames } from './answers/describe-path.js';
import type { SearchReport } from './answers/find-connection.js';
import type { Hop, Path } from './answers/path.js';
import { connectionQuestion } from './api/arguments/connection-question.js';
import { DEFAULT_LIMITS, type Limits } from './api/bounds/limits.js';
import { entityOf } from './api/by-id.js';
import { entitiesOn } from './api/connected-entities.js';
import type { QueryConnectionArgs } from './api/generated/resolver-types.js';
import type { Context } from './api/request/context.js';
import { runAtOneRevision } from './api/request/run-at-one-revision.js';
import { boundsOf, lastDayOf } from './domain/edtf-bounds.js';
import type { Entity } from './domain/entity.js';
import type { GraphStore } from './store/graph-store.js';

type GraphqlFilter = NonNullable<QueryConnectionArgs['filter']>;

/** Conditions that every relationship of a path passes; see the input `RelationshipFilter` in schema.graphql. */
export interface ConnectionFilter extends Omit<GraphqlFilter, 'trueOn' | 'knownOn'> {
  /** A date or an interval in EDTF: "2018-05", "2005/2006". */
  readonly trueOn?: string;
  /** A date in EDTF. */
  readonly knownOn?: string;
}

/** The arguments of the field `connection` in schema.graphql, which has their defaults, and what an answer may cost. */
export interface ConnectionOptions extends Omit<QueryConnectionArgs, 'from' | 'to' | 'filter'> {
  readonly filter?: ConnectionFilter;
  readonly limits?: Limits;
  /** Ends the search, and its reads in the store. */
  readonly signal?: AbortSignal;
}

export interface ConnectingHop extends Hop {
  /** What is said and who says so, without a full stop: "Ada met Bruno, as “The Gazette” reports". */
  readonly sentence: string;
}

export interface ConnectingPath extends Path {
  /** Along which entities it leads, how long it is, and where it is weakest. */
  readonly summary: string;
  readonly hops: readonly [ConnectingHop, ...ConnectingHop[]];
}

export interface ConnectionBetween {
  readonly from: Entity;
  readonly to: Entity;
  /** Best first: fewest hops, then the strongest weakest hop. Empty where they are not connected. */
  readonly paths: readonly ConnectingPath[];
  /** What was searched, so that an empty answer can be believed. */
  readonly report: SearchReport;
}

type Attempted = { readonly answer: ConnectionBetween } | { readonly error: unknown };

/**
 * How two entities, named by their ids, are connected, read from one revision of the dataset.
 * @throws InputError where an entity has no such id (with the nearest ones), or an option cannot be used; DeadlineError,
 *   LimitError and StoreError.
 */
export async function connectionBetween(
  store: GraphStore,
  from: string,
  to: string,
  { limits = DEFAULT_LIMITS, signal, filter, ...options }: ConnectionOptions = {},
): Promise<ConnectionBetween> {
  // An attempt that fails because the dataset changed is repeated too.
  const attempt = (context: Context): Promise<Attempted> =>
    read({ ...options, from, to, filter: filter && daysOf(filter) }, context).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
  const { answer } = await runAtOneRevision(attempt, store, limits, signal === undefined ? {} : { signal });
  if ('error' in answer) throw answer.error;
  return answer.answer;
}

/** @throws InputError where a date cannot be read. */
function daysOf({ trueOn, knownOn, ...filter }: ConnectionFilter): GraphqlFilter {
  return {
    ...filter,
    trueOn: trueOn === undefined ? null : boundsOf(trueOn),
    knownOn: knownOn === undefined ? null : lastDayOf(knownOn),
  };
}

async function read(given: QueryConnectionArgs, context: Context): Promise<ConnectionBetween> {
  const { store, loaders, limits, searchesEndAt } = context;
  const question = await connectionQuestion(given, context);
  const budget = { candidates: limits.candidates, endsAt: searchesEndAt };
  const { found } = await connect(store, question, budget);
  const [from, to] = await Promise.all([entityOf(question.from, loaders), entityOf(question.to, loaders)]);
  const labelled = withDistinctNames(entitiesOn(found.paths), (id) => entityOf(id, loaders));
  const described = async (path: Path): Promise<ConnectingPath> => {
    const hop = async (it: Hop) => ({ ...it, sentence: await hopSentence(it, path.knownOn, labelled) });
    const [first, ...rest] = path.hops;
    return {
      ...path,
      summary: await pathSummary(path, labelled),
      hops: [await hop(first), ...(await Promise.all(rest.map(hop)))],
    };
  };
  return { from, to, paths: await Promise.all(found.paths.map(described)), report: found.report };
}
