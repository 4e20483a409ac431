import { Readable } from 'node:stream';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Api } from '../../api/create-api.js';
import type { Outcome } from '../../api/request/context.js';

/** An answer as HTTP sends it, without what belongs to one request, such as its id. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string | Buffer | Readable | null;
  /** For the log. */
  readonly operationName: string | null;
}

/** What came of an execution. */
export interface Executed extends HttpAnswer {
  /** Whether equal requests have this answer too, those at its revision: it is complete, and successful. */
  readonly isOfAll: boolean;
  /** What was read; null where nothing was, so that every revision has this answer. */
  readonly revision: string | null;
}

/** Who sends a request. */
export interface Asker {
  readonly requestId: string;
  /** Aborts when the client hangs up. */
  readonly signal: AbortSignal;
  /** See `Caller`. */
  readonly askedAt: number;
}

export async function execute(api: Api, request: HTTPGraphQLRequest, by: Asker): Promise<Executed> {
  const outcomes: Outcome[] = [];
  const {
    status = 200,
    headers,
    body,
  } = await api.executeHTTPGraphQLRequest(request, {
    ...by,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const { operationName = null, revision = null, isComplete = false } = outcomes[0] ?? {};
  const isWhole = body.kind === 'complete';
  return {
    ...{ status, headers, operationName, revision },
    body: isWhole ? body.string : Readable.from(body.asyncIterator),
    isOfAll: isWhole && isComplete && status === 200,
  };
}
