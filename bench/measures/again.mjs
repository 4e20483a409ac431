import { startService } from '../child.mjs';
import { ATTEST } from '../contestants.mjs';
import { WORKLOADS } from '../workloads.mjs';

const CONNECTIONS = 16;

/**
 * Milliseconds of processor time that the server takes for a question of three levels: worked out, given again from the
 * cache, and not modified since the client has asked.
 * @param {import('../child.mjs').Service} uncached an Attest that keeps no answers, in memory.
 * @param {string} folder its dataset.
 * @param {import('../choose-questions.mjs').Questions} questions
 * @param {ReturnType<typeof import('../load.mjs').startLoad>} load
 * @param {number} seconds
 */
export async function measureAgain(uncached, folder, questions, load, seconds) {
  const workload = WORKLOADS.find(({ name }) => name === 'depth 3');
  const { query = '' } = workload?.words(questions).attest ?? {};
  const variables = workload?.about(questions)[0];
  const path = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const headers = { 'apollo-require-preflight': 'true' };
  const cost = async (
    /** @type {import('../child.mjs').Service} */ { url, used },
    /** @type {Record<string, string>} */ more,
  ) => {
    const before = (await used()).cpuMs;
    const requests = [{ method: /** @type {const} */ ('GET'), path, headers: { ...headers, ...more } }];
    const { answered } = await load.run({ url, requests, connections: CONNECTIONS, seconds });
    return ((await used()).cpuMs - before) / answered;
  };
  const keeping = await startService([ATTEST, 'serve', '--port', '0', folder], { NODE_ENV: 'production' });
  try {
    const etag = (await fetch(keeping.url + path, { headers })).headers.get('etag');
    if (etag === null) throw new Error('Expected an answer with an ETag.');
    // Once, so that the code is compiled.
    await cost(keeping, {});
    return {
      first: await cost(uncached, {}),
      cached: await cost(keeping, {}),
      notModified: await costNotModified(keeping, path, { ...headers, 'if-none-match': etag }),
    };
  } finally {
    await keeping.stop();
  }
}

/** An answer without a body ends no request of the load, so it is asked from here. */
const ASKED = 150;

/**
 * @param {import('../child.mjs').Service} service
 * @param {string} path
 * @param {Record<string, string>} headers
 */
async function costNotModified({ url, used }, path, headers) {
  let before = 0;
  // By the end of the first half the code is compiled.
  for (let i = -ASKED; i < ASKED; i++) {
    if (i === 0) before = (await used()).cpuMs;
    const answers = await Promise.all(
      Array.from({ length: CONNECTIONS }, () => fetch(url + path, { headers })),
    );
    const other = answers.find(({ status }) => status !== 304);
    if (other) throw new Error(`Expected 304, but got ${other.status}.`);
  }
  return ((await used()).cpuMs - before) / (ASKED * CONNECTIONS);
}
