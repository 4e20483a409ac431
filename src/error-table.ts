import {
  DatasetError,
  DeadlineError,
  InputError,
  LimitError,
  RequestCancelled,
  StoreError,
  type StoreErrorCode,
} from './domain/errors.js';

/** What an error means to a reader of GraphQL, of HTTP, and of a shell. */
export interface ErrorRow {
  readonly graphqlCode: string;
  readonly httpStatus: number;
  readonly exitStatus: number;
}

const row = (graphqlCode: string, httpStatus: number, exitStatus: number): ErrorRow => ({
  graphqlCode,
  httpStatus,
  exitStatus,
});

const BY_STORE_CODE: Readonly<Record<StoreErrorCode, ErrorRow>> = {
  UNAVAILABLE: row('STORE_UNAVAILABLE', 503, 3),
  UNAUTHENTICATED: row('STORE_UNAVAILABLE', 503, 4),
  TOO_OLD: row('STORE_UNAVAILABLE', 503, 5),
  LEASED: row('STORE_LOADING', 503, 6),
  LOADING: row('STORE_LOADING', 503, 7),
  EMPTY: row('STORE_EMPTY', 503, 7),
};

/** What a client is told of each: who runs the service reads the rest in its log. */
export const STORE_ERROR_SENTENCES: Readonly<Record<StoreErrorCode, string>> = {
  UNAVAILABLE: 'The store cannot be reached. Ask again in a few seconds.',
  UNAUTHENTICATED:
    'The store does not let this service in. Whoever runs the service has to correct its login.',
  TOO_OLD: 'The store is too old for this service. Whoever runs the service has to update it.',
  LEASED: 'The dataset is being loaded. Ask again in a few seconds.',
  LOADING: 'The dataset is being loaded. Ask again in a few seconds.',
  EMPTY: 'The store has no dataset yet. Whoever runs the service has to load one.',
};

/** What a client is told of our own bug. */
export const BUG_SENTENCE =
  "Something went wrong on the server's side. Its log has the details under the id of this request.";

/** After which a store in trouble is worth another try; what `Retry-After` says. */
export const RETRY_AFTER_SECONDS = 5;

const OUR_BUG = row('INTERNAL_SERVER_ERROR', 500, 70);

/** The row of an error; anything that is not one of our classes is our bug. */
export function errorRow(error: unknown): ErrorRow {
  if (error instanceof DatasetError) return row('INTERNAL_SERVER_ERROR', 500, 1);
  if (error instanceof InputError) return row('BAD_USER_INPUT', 400, 2);
  if (error instanceof LimitError) return row('LIMIT_EXCEEDED', 400, 2);
  if (error instanceof DeadlineError) return row('DEADLINE_EXCEEDED', 504, 3);
  if (error instanceof RequestCancelled) return row('REQUEST_CANCELLED', 499, 3);
  if (error instanceof StoreError) return BY_STORE_CODE[error.code];
  return OUR_BUG;
}

/** Every exit status of the commands, with its meaning, ascending. */
export const EXIT_STATUSES: readonly (readonly [status: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'the dataset has problems; each is listed, and nothing was loaded'],
  [2, 'the command cannot be carried out as given: an argument, a setting, a file'],
  [3, 'the store cannot be reached'],
  [4, 'the store refused the user or the password'],
  [5, 'the store is too old'],
  [6, 'another load is under way'],
  [7, 'the store is empty or loading'],
  [70, 'a bug in attest'],
];
