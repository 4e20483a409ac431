import type { FieldNode } from 'graphql';
import type { GraphStore } from '../../store/graph-store.js';
import type { Limits } from '../bounds/limits.js';
import type { Pace } from '../bounds/pace.js';
import type { Loaders } from './loaders.js';
import type { Cut, Notice } from './notice.js';

/** What became of an attempt at a request: for the log, and for a caller that is no stranger. Plugins fill it. */
export interface Outcome {
  /** Whether Apollo came to read an operation: not where it refused the request before. */
  wasRead: boolean;
  operationName: string | null;
  /** Of what the answer was read from; null where nothing was read, so that every revision has the same answer. */
  revision: string | null;
  /**
   * Whether nothing is missing from the answer and nothing had to be said beside it: no error, no notice, no cut, no
   * search that was stopped. Equal requests at one revision have equal answers where this holds.
   */
  isComplete: boolean;
  /** As they were thrown, in the order of the answer: a stranger gets what `formatError` makes of them. */
  errors: readonly unknown[];
  readonly cuts: readonly Cut[];
}

/** What `perField` keeps for a request, by what makes it, then by the field. */
export type KeptPerField = Map<symbol, Map<readonly FieldNode[], unknown>>;

/** What resolvers and plugins have: one for each attempt at each request. */
export interface Context {
  /** Pinned to one revision; its reads end when `signal` aborts. */
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** See `perField`. */
  readonly keptPerField: KeptPerField;
  readonly limits: Limits;
  /** How the execution goes on between the fields of others, and up to its bounds. */
  readonly pace: Pace;
  /** What is missing from answers because of a limit. */
  readonly cuts: Cut[];
  /** What else a reader should know of the answer, each once. */
  readonly notices: Set<Notice>;
  /** The moment (`performance.now()`) by which searches give what they have: time is left to read what they found. */
  readonly searchesEndAt: number;
  /** Who asks. Null: anybody. */
  readonly viewer: null;
  /** The same in the answer's headers and errors, and in the log. */
  readonly requestId: string;
  /** Aborts at the deadline (reason: DeadlineError) and when the client hangs up (reason: RequestCancelled). */
  readonly signal: AbortSignal;
  /** From 1: a request is executed again where the dataset changed while it was read. */
  readonly attempt: number;
  /** Whether this attempt read two revisions, so that its answer is of no use. */
  readonly hasChanged: () => boolean;
  /** The revision that was read; null before the first read. */
  readonly revision: () => string | null;
  /** Whether no read was stopped before its end. */
  readonly endedInFull: () => boolean;
  readonly outcome: Outcome;
}
