import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limitExceeded } from '../api/bounds/limits.js';
import { errorRow } from '../error-table.js';

interface Trouble {
  readonly status: number;
  /** As in GraphQL's `extensions.code`. */
  readonly code: string;
  readonly message: string;
}

/**
 * What goes wrong before or beside GraphQL is answered in one clear sentence: as a GraphQL error at `/graphql`, as
 * `{ error }` to who accepts JSON, else as text. What we did not foresee goes to the log, not to the caller.
 */
export function answerTrouble(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => answer(request, reply, notFound(request)));

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const trouble = foreseen(error, request);
    if (trouble === null) request.log.error(error, 'A request failed in a way that was not foreseen.');
    return answer(request, reply, trouble ?? unforeseen(request));
  });
}

function notFound({ method, url }: FastifyRequest): Trouble {
  const [path] = url.split('?');
  return {
    status: 404,
    code: 'NOT_FOUND',
    message: `Nothing answers ${method} ${path}. Questions go to POST /graphql; GET / says what else there is.`,
  };
}

function foreseen({ code, statusCode, message }: FastifyError, request: FastifyRequest): Trouble | null {
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const { routeOptions, headers } = request;
    const error = limitExceeded('bodyBytes', routeOptions.bodyLimit, headers['content-length'] ?? 'more');
    return { status: statusCode, code: errorRow(error).graphqlCode, message: error.message };
  }
  return { status: statusCode, code: 'BAD_REQUEST', message };
}

function unforeseen({ id }: FastifyRequest): Trouble {
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on the server's side. Its log has the details under request ${id}.`,
  };
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message }: Trouble,
): FastifyReply {
  reply.code(status);
  if (request.url.split('?')[0] === '/graphql')
    return reply.send({ errors: [{ message, extensions: { code } }] });
  if (request.headers.accept?.includes('json')) return reply.send({ error: message });
  return reply.type('text/plain; charset=utf-8').send(`${message}\n`);
}
