import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { InputError } from '../domain/errors.js';
import { createServer, type ServerOptions } from './create-server.js';

export interface ServiceOptions extends ServerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface Service {
  readonly url: string;
  /** Accepts no more, finishes what is in flight, then closes the store. */
  stop(): Promise<void>;
}

/**
 * Listens. The store is closed by `stop`, and where this throws.
 * @throws InputError where the address cannot be listened on.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  let app: FastifyInstance | null = null;
  const stop = async () => {
    await app?.close();
    await options.store.close();
  };
  try {
    app = await createServer(options);
    return { url: await listen(app, options), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of that name',
};

async function listen(app: FastifyInstance, { host, port }: ServiceOptions): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const why = error instanceof Error && 'code' in error && CANNOT_LISTEN[String(error.code)];
    if (!why) throw error;
    throw new InputError(`Cannot listen on ${host}:${port}: ${why}. Choose another with --host and --port.`);
  }
  const address = app.server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
