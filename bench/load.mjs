import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * @typedef {{ method: 'GET' | 'POST', path: string, body?: string, headers?: Record<string, string> }} Request
 * @typedef {{ url: string, requests: readonly Request[], connections: number, seconds: number }} Task
 * @typedef {{ perSecond: number, answered: number, failed: number, times: number[] }} Outcome times in milliseconds.
 */

/** The process that the load comes from. */
export function startLoad() {
  const child = fork(new URL('peers/load.mjs', import.meta.url));
  return {
    /** @param {Task} task @returns {Promise<Outcome>} */
    async run(task) {
      const outcome = once(child, 'message');
      child.send(task);
      return (await outcome)[0];
    },
    async stop() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
