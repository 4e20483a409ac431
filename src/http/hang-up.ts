import type { FastifyReply } from 'fastify';
import { RequestCancelled } from '../domain/errors.js';

/** Aborts where the connection closes before the answer was sent. */
export function hangUp({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort(new RequestCancelled());
  });
  return controller.signal;
}
