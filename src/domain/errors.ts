/*
 * Errors by whose fault they are. A message says what was expected, what came, and the way out; evidence is in fields.
 * What each means to a reader of HTTP, GraphQL or a shell is one table, in `error-table.ts`.
 */

/** The caller's input cannot be used as it is. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /**
   * @param suggestions ids or names that the caller may have meant, nearest first.
   * @param unknown of the ids that the caller gave, all that nothing has.
   */
  constructor(
    message: string,
    readonly suggestions: readonly string[] = [],
    readonly unknown: readonly string[] = [],
  ) {
    super(message);
  }
}

/** A question or a load is larger than a limit allows. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  constructor(
    message: string,
    readonly limit: string,
    readonly max: number,
    /** What came; "more" where only that is known. */
    readonly actual: number | string = 'more',
  ) {
    super(message);
  }
}

/** The answer would have come after the deadline. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  constructor(
    message: string,
    readonly afterMs: number,
  ) {
    super(message);
  }
}

/** The caller no longer waits for the answer. */
export class RequestCancelled extends Error {
  override readonly name = 'RequestCancelled';
  constructor() {
    super('The caller hung up before the answer was ready; the work on it was stopped.');
  }
}

/** One thing wrong with a dataset, where it is. Lines and columns count from 1. */
export interface DatasetIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The same within its document (a YAML file, or a line of JSON), as a JSON pointer (RFC 6901): "" is all of it. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A dataset was refused, whole. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** @param more how many more there are than those. */
  constructor(
    readonly issues: readonly DatasetIssue[],
    readonly more = 0,
  ) {
    const count = issues.length + more;
    super(`The dataset has ${count} ${count === 1 ? 'problem' : 'problems'}; nothing was loaded.`);
  }
}

export type StoreErrorCode =
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'TOO_OLD'
  | 'EMPTY'
  | 'LOADING'
  /** Another loader holds the lease. */
  | 'LEASED';

/** The store cannot answer or be written, through no fault of the question. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Our own bug. @throws Error with `message` unless `condition` holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant: ${message}`);
}
