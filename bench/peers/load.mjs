/*
 * The load, in a process of its own: is told by its parent where to send which requests, for how long and on how many
 * connections, and says how that went. Each connection begins at another request, so that no two ask the same at a time.
 */
import autocannon from 'autocannon';

process.on(
  'message',
  async (/** @type {import('../load.mjs').Task} */ { url, requests, connections, seconds }) => {
    let clients = 0;
    /** @type {number[]} */
    const times = [];
    /** @type {Promise<import('autocannon').Result>} */
    const ended = new Promise((resolve, reject) => {
      const run = autocannon(
        {
          ...{ url, connections, duration: seconds, timeout: 30, requests: [...requests] },
          setupClient: (client) => {
            const from = Math.floor((requests.length * clients++) / connections);
            client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
          },
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
      run.on('response', (_client, _status, _bytes, time) => times.push(time));
    });
    const { duration, non2xx, errors, timeouts } = await ended;
    /** @type {import('../load.mjs').Outcome} */
    const outcome = {
      perSecond: times.length / duration,
      answered: times.length,
      failed: non2xx + errors + timeouts,
      times,
    };
    process.send?.(outcome);
  },
);
