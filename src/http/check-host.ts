import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { answerError } from './error-handler.js';

/** A name or address, an IPv6 address in brackets, and perhaps a port. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_-][a-z0-9._-]*?)\.?(?::\d{1,5})?$/;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * A page of another site can give its own name the address 127.0.0.1 and so read what listens there as if it were its own
 * ("DNS rebinding"). On a loopback address requests are therefore answered for loopback names alone, and for those that
 * are configured (421 for others); on other addresses for every name, unless names are configured. A Host that is no
 * host is a 400 everywhere.
 * @param hosts lower-case names, without a port.
 */
export function checkHost(app: FastifyInstance, hosts: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const given = request.headers.host ?? '';
    const name = HOST.exec(given.toLowerCase())?.[1];
    if (name === undefined) {
      return answerError(request, reply, {
        status: 400,
        code: 'BAD_REQUEST',
        message: `Expected the name of a host in the header Host, but got "${given}".`,
      });
    }
    if (LOOPBACK.test(name) || hosts.includes(name)) return;
    if (hosts.length === 0 && !listensOnLoopback(app)) return;
    return answerError(request, reply, {
      status: 421,
      code: 'MISDIRECTED_REQUEST',
      message:
        `Expected a request for ${[...hosts, 'localhost'].join(', ')} or a loopback address, but its Host is "${name}". ` +
        'Ask by one of these names, or add this one to ATTEST_HOSTS.',
    });
  });
}

function listensOnLoopback({ server }: FastifyInstance): boolean {
  const { address } = (server.address() ?? { address: '' }) as AddressInfo;
  return address === '::1' || address.startsWith('127.') || address === '::ffff:127.0.0.1';
}
