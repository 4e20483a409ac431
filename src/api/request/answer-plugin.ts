import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DeadlineError, StoreError } from '../../domain/errors.js';
import { errorRow, RETRY_AFTER_SECONDS } from '../../error-table.js';
import type { Context, Outcome } from './context.js';
import { formatThrown, originalOf } from './format-error.js';
import { noticeOf } from './notice.js';
import { revisionChanged } from './pinned-store.js';

type Request = GraphQLRequestContextWillSendResponse<Context>;
type Data = Readonly<Record<string, unknown>> | null | undefined;

/**
 * What our answers have that Apollo's have not: errors come in the order of the query and carry the id of the request;
 * HTTP says where the store is at fault; and `extensions.notices` has what resolvers say.
 */
export function answerPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async (request) => {
        const { response, contextValue, operationName } = request;
        if (response.body.kind !== 'single') return;
        const { hasChanged, revision, endedInFull, cuts, notices, requestId, outcome } = contextValue;
        const told = [...cuts.map(noticeOf), ...notices];
        const { data, errors, thrown } = hasChanged() ? restless() : answerOf(request);
        setHttpHead(request, data, thrown);
        response.body.singleResult = {
          ...(errors.length > 0 && { errors: errors.map((error) => withRequestId(error, requestId)) }),
          ...(data !== undefined && { data }),
          ...(told.length > 0 && { extensions: { notices: told } }),
        };
        Object.assign(outcome, {
          wasRead: true,
          operationName: operationName ?? null,
          revision: revision(),
          isComplete: errors.length === 0 && told.length === 0 && endedInFull(),
          errors: thrown,
        } satisfies Partial<Outcome>);
      },
    }),
  };
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

interface Answer {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  /** What was thrown, for each error. */
  readonly thrown: readonly unknown[];
}

function answerOf({ response: { body }, errors: thrown = [] }: Request): Answer {
  if (body.kind !== 'single') return { data: undefined, errors: [], thrown: [] };
  const { data, errors = [] } = body.singleResult;
  // Apollo formats errors one by one, in the order in which they were thrown.
  const pairs = errors.map((error, index) => ({ error, original: originalOf(thrown[index]) }));
  const sorted = pairs.sort((a, b) => byPosition(a.error, b.error));
  return {
    data,
    errors: sorted.map(({ error }) => error),
    thrown: sorted.map(({ original }) => original),
  };
}

/** The dataset changed in every attempt. */
function restless(): Answer {
  const error = revisionChanged();
  return { data: undefined, errors: [formatThrown(error)], thrown: [error] };
}

/** In the order of the query, and of rows: the same request has the same answer. */
function byPosition(a: GraphQLFormattedError, b: GraphQLFormattedError): number {
  const [first, second] = [a.locations?.[0], b.locations?.[0]];
  const lines = (first?.line ?? 0) - (second?.line ?? 0);
  return lines || (first?.column ?? 0) - (second?.column ?? 0) || byPath(a.path ?? [], b.path ?? []);
}

function byPath(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [first, second] = [a[at], b[at]];
  return typeof first === 'number' && typeof second === 'number' ? first - second : 0;
}

/** Where the store is at fault, and where there is no answer at all, HTTP says so too. */
function setHttpHead({ response: { http } }: Request, data: Data, thrown: readonly unknown[]): void {
  const storeError = thrown.find((error) => error instanceof StoreError);
  const late = thrown.find((error) => error instanceof DeadlineError);
  const [first] = thrown;
  if (storeError !== undefined) {
    http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
    http.status = errorRow(storeError).httpStatus;
  } else if (late !== undefined && Object.values(data ?? {}).every((value) => value === null)) {
    http.status = errorRow(late).httpStatus;
  } else if (data === undefined && first !== undefined) {
    // Of an error of the query Apollo knows the status, or says 500 where it says nothing.
    const known = http.status !== undefined && http.status < 500 ? http.status : 400;
    http.status = first instanceof GraphQLError ? known : errorRow(first).httpStatus;
  }
}
