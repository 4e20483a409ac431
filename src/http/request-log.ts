import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request to GraphQL whose operation has a name. */
    operationName: string | null;
  }
}

const HEADER = 'x-request-id';

/** What is safe in a log line, a header and a page. */
const SAFE_ID = /^[\w.-]{1,64}$/;

/** The id that a proxy or a client gave the request, where it has a safe form; else a random one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[HEADER];
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID();
}

export function setRequestId({ id }: FastifyRequest, reply: FastifyReply): void {
  reply.header(HEADER, id);
}

/**
 * Every answer has the id of its request in `x-request-id`; the log has, from level "info", one line for each: id, method,
 * path, address, status, milliseconds and the name of the operation. No header, question or body is ever logged.
 */
export function addRequestLog(app: FastifyInstance): void {
  app.decorateRequest('operationName', null);
  app.addHook('onRequest', async (request, reply) => setRequestId(request, reply));
  app.addHook('onResponse', async (request, reply) => logRequest(request, reply, 'answered'));
}

/** The line of a request; Fastify has no `onResponse` for one whose client hung up. */
export function logRequest(request: FastifyRequest, reply: FastifyReply, message: string): void {
  const { method, url, ip, operationName } = request;
  const line = { method, path: url.split('?')[0], ip, status: reply.statusCode };
  request.log.info(
    { ...line, ms: Math.round(reply.elapsedTime), ...(operationName && { operationName }) },
    message,
  );
}
