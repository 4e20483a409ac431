import type { FastifyInstance, FastifyReply } from 'fastify';

/** What a browser may do with an answer that is no page of ours: nothing. */
const DATA_ONLY = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const HEADERS = {
  'content-security-policy': contentSecurityPolicy({}),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A Content-Security-Policy that allows what is named and nothing else: no other host, no frame, no form. */
export function contentSecurityPolicy(allowed: Readonly<Record<string, string>>): string {
  return Object.entries({ ...DATA_ONLY, ...allowed })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Every answer carries `HEADERS`; a route that sets one of them itself keeps its own. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => setSecurityHeaders(reply));
}

export function setSecurityHeaders(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!reply.hasHeader(name)) reply.header(name, value);
  }
}
