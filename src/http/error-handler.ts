import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitExceeded } from '../api/bounds/limits.js';
import { excerpt } from '../api/request/excerpt.js';
import { formatThrown } from '../api/request/format-error.js';
import { BUG_SENTENCE, errorRow, RETRY_AFTER_SECONDS } from '../error-table.js';
import { setRequestId } from './request-log.js';
import { setSecurityHeaders } from './security-headers.js';

export interface ErrorNotice {
  readonly status: number;
  /** As in GraphQL's `extensions.code`. */
  readonly code: string;
  readonly message: string;
}

/**
 * What goes wrong before or beside GraphQL is answered in one clear sentence: as a GraphQL error at `/graphql`, as
 * `{ error }` to who accepts JSON, else as text. What we did not foresee goes to the log, not to the caller.
 */
export function addErrorHandler(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answerError(request, reply, notFound(request)));
  app.setErrorHandler(handleError);
}

/** For an address that is no URL: Fastify runs no hook for it, so the headers of every answer are set here. */
export function handleBadAddress(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  setSecurityHeaders(reply);
  setRequestId(request, reply);
  return handleError(error, request, reply);
}

function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const notice = foreseen(error, request);
  if (notice === null) request.log.error(error, 'There is a bug in attest.');
  return answerError(request, reply, notice ?? UNFORESEEN);
}

function notFound({ method, url }: FastifyRequest): ErrorNotice {
  const [path] = url.split('?');
  return {
    status: 404,
    code: 'NOT_FOUND',
    message: `Nothing answers ${method} ${path}. Questions go to POST /graphql; GET / says what else there is.`,
  };
}

function foreseen({ code, statusCode, message }: FastifyError, request: FastifyRequest): ErrorNotice | null {
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { routeOptions, headers } = request;
    const error = limitExceeded('bodyBytes', routeOptions.bodyLimit, headers['content-length'] ?? 'more');
    return { status: statusCode, code: errorRow(error).graphqlCode, message: error.message };
  }
  return { status: statusCode, code: 'BAD_REQUEST', message };
}

const UNFORESEEN: ErrorNotice = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: BUG_SENTENCE,
};

export function answerError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message: whole }: ErrorNotice,
): FastifyReply {
  const message = excerpt(whole);
  reply.code(status);
  if (request.url.split('?')[0] === '/graphql')
    return reply.send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  if (request.headers.accept?.includes('json')) return reply.send({ error: message, requestId: request.id });
  return reply.type('text/plain; charset=utf-8').send(`${message}\n`);
}

/**
 * What a route of ours threw, as GraphQL would say it; what is the fault of the service is logged.
 * @param as the status, where it is another than the error's own.
 */
export function answerThrown(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  as?: number,
): FastifyReply {
  const { httpStatus, graphqlCode: code } = errorRow(error);
  if (httpStatus >= 500) request.log.error(error, 'A request failed.');
  if (httpStatus === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  const { message } = formatThrown(error instanceof Error ? error : new Error(String(error)));
  return answerError(request, reply, { status: as ?? httpStatus, code, message });
}
