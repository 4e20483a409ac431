import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errorRow } from '../error-table.js';
import type { Answers } from './asked-again/answers.js';
import { hangUp } from './hang-up.js';
import { logRequest } from './request-log.js';

/** `/graphql`: POST, and GET for queries. A client that hangs up ends the work on its request. */
export function addGraphql(app: FastifyInstance, answer: Answers): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const askedAt = performance.now();
      const signal = hangUp(reply);
      const { status, headers, body, operationName } = await answer(asApolloHasIt(request), {
        requestId: request.id,
        signal,
        askedAt,
      });
      request.operationName = operationName;
      if (signal.aborted) {
        // What is written to a closed connection would be logged as a bug of ours.
        reply.code(errorRow(signal.reason).httpStatus);
        logRequest(request, reply, 'hung up');
        return reply.send();
      }
      for (const [name, value] of headers) reply.header(name, value);
      return reply.code(status).send(body);
    },
  });
}

function asApolloHasIt({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const query = url.indexOf('?');
  return {
    method,
    headers: new HeaderMap(given),
    // Not by way of `URL`, which refuses what some clients send as Host.
    search: query === -1 ? '' : url.slice(query),
    body,
  };
}
