import { describe, expect, it } from 'vitest';
import {
  DatasetError,
  DeadlineError,
  InputError,
  invariant,
  LimitError,
  StoreError,
} from '../src/domain/errors.js';
import { EXIT_STATUSES, errorRow } from '../src/error-table.js';

const bug = (): unknown => {
  try {
    invariant(false, 'something holds');
  } catch (error) {
    return error;
  }
};

const ROWS = [
  ['a dataset with problems', new DatasetError([]), 'INTERNAL_SERVER_ERROR', 500, 1],
  ['input', new InputError('x'), 'BAD_USER_INPUT', 400, 2],
  ['a limit', new LimitError('x', 'maxHops', 6), 'LIMIT_EXCEEDED', 400, 2],
  ['a deadline', new DeadlineError('x', 5_000), 'DEADLINE_EXCEEDED', 504, 3],
  ['a store out of reach', new StoreError('UNAVAILABLE', 'x'), 'STORE_UNAVAILABLE', 503, 3],
  ['a wrong password', new StoreError('UNAUTHENTICATED', 'x'), 'STORE_UNAVAILABLE', 503, 4],
  ['a store too old', new StoreError('TOO_OLD', 'x'), 'STORE_UNAVAILABLE', 503, 5],
  ['another loader', new StoreError('LEASED', 'x'), 'STORE_LOADING', 503, 6],
  ['a load under way', new StoreError('LOADING', 'x'), 'STORE_LOADING', 503, 7],
  ['an empty store', new StoreError('EMPTY', 'x'), 'STORE_EMPTY', 503, 7],
  ['a bug of ours', bug(), 'INTERNAL_SERVER_ERROR', 500, 70],
  ['whatever else is thrown', 'x', 'INTERNAL_SERVER_ERROR', 500, 70],
] as const;

describe('an error means the same on every surface', () => {
  it.each(ROWS)('%s', (_which, error, graphqlCode, httpStatus, exitStatus) => {
    expect(errorRow(error)).toEqual({ graphqlCode, httpStatus, exitStatus });
  });

  it('and each exit status is told, ascending', () => {
    const told = EXIT_STATUSES.map(([status]) => status);
    expect(told).toEqual([...new Set([0, ...ROWS.map((row) => row[4])])].sort((a, b) => a - b));
  });
});
