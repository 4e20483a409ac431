import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerError } from './error-handler.js';

/** Pages of programs on this machine, such as OpenRefine. */
const LOOPBACK = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

/** The same for a header Content-Security-Policy, which knows no IPv6. */
const LOOPBACK_SOURCES = 'http://localhost:* https://localhost:* http://127.0.0.1:* https://127.0.0.1:*';

/** Which pages of other origins may read what a route answers. */
export interface CrossOrigin {
  /** The header `frame-ancestors`: which pages may show an answer in a frame. */
  readonly frames: string;
  /** Sets the headers of CORS on every answer of the scope, and answers preflights. */
  add(scope: FastifyInstance): void;
  /**
   * A JSON answer, as a script that calls the parameter `callback` where it is given (JSONP). No browser asks CORS for a script, so that
   * its page is known by Referer alone; a page that hides it gets none.
   */
  send(request: FastifyRequest, reply: FastifyReply, callback: string | null, body: object): FastifyReply;
}

/**
 * Any page in the reader's browser can reach a service on this machine, and what it serves may be private: pages of this machine may read it, and
 * those of the origins that are named.
 * @param origins "https://refine.example"; "*" is all.
 */
export function crossOrigin(origins: readonly string[]): CrossOrigin {
  const all = origins.includes('*');
  const isAllowed = (origin: string) => all || LOOPBACK.test(origin) || origins.includes(origin);
  return {
    frames: all ? '*' : [LOOPBACK_SOURCES, ...origins].join(' '),
    add: (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        reply.header('vary', 'origin').header('cache-control', 'no-cache');
        const { origin } = request.headers;
        if (origin === undefined || !isAllowed(origin)) return;
        reply.header('access-control-allow-origin', all ? '*' : origin);
        reply.header('access-control-allow-methods', 'GET, POST');
        reply.header('access-control-allow-headers', 'content-type');
      });
      scope.options('/reconcile', preflight);
      scope.options('/reconcile/*', preflight);
    },
    send: (request, reply, callback, body) => {
      if (callback === null) return reply.send(body);
      if (!CALLBACK.test(callback))
        return refuse(request, reply, `Expected the name of a function as callback, but got "${callback}".`);
      const page = originOf(request.headers.referer);
      if (!all && (page === null || !isAllowed(page)))
        return refuse(
          request,
          reply,
          `Expected a script to be asked for by a page of this machine, or of ATTEST_RECONCILE_ORIGINS, but its Referer is ${page ?? 'absent'}. Ask without "callback".`,
        );
      reply.header('cross-origin-resource-policy', 'cross-origin');
      return reply
        .type('text/javascript; charset=utf-8')
        .send(
          `/**/${callback}(${JSON.stringify(body).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')});`,
        );
    },
  };
}

const CALLBACK = /^[A-Za-z_$][\w$.]{0,199}$/;

const preflight = async (_request: FastifyRequest, reply: FastifyReply) => reply.code(204).send();

function originOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
}

function refuse(request: FastifyRequest, reply: FastifyReply, message: string): FastifyReply {
  return answerError(request, reply, { status: 403, code: 'FORBIDDEN', message });
}
