/*
 * `npm run bench:stall -- --data DIR`: how long `/health/live` waits while one client asks what is dear, of a service that
 * has the dataset in DIR in memory (`npm run generate-dataset` makes one). Reads dist/. The memory store computes in the one thread
 * that answers everybody, so this wait is the longest stall of the event loop, and what another client feels.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'seed' } } });
const ASKED_EVERY_MS = 10;

const sorted = 'relationships(orderBy: BEST_SUPPORTED_FIRST, filter: {knownOn: "2001"}, first: 100)';
const of = '["person-1", "person-2", "person-3"]';
/** @param {(i: number) => string} field */
const aliases = (field) => `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: ${field(i)}`).join(' ')} }`;

const QUESTIONS = {
  'a sorted list': `{ ${sorted} { edges { node { id } } } }`,
  'the same, 60 times': aliases(() => `${sorted} { edges { node { id } } }`),
  '60 sorted lists': aliases(
    (i) => `relationships(orderBy: BEST_SUPPORTED_FIRST, filter: {knownOn: "${1950 + i}"}) { totalCount }`,
  ),
  'a filter that nothing passes': '{ relationships(filter: {minOrigins: 1000}) { edges { node { id } } } }',
  'a timeline': `{ timeline(of: ${of}, filter: {knownOn: "2001"}, first: 100) { totalCount } }`,
  'a neighborhood of 3 hops': `{ neighborhood(of: ${of}, hops: 3) { members { entity { id } more } complete } }`,
  'a search': '{ search(text: "Maria Schmidt") { score entity { id } } }',
  '60 searches': aliases((i) => `search(text: "Maria ${i}") { score }`),
  'a connection of 6 hops': `{ connection(from: "person-1", to: "person-9", maxHops: 6) { paths { summary } } }`,
};

const service = spawn(
  process.execPath,
  ['--max-old-space-size=8000', 'dist/cli/attest.js', 'serve', '--port', '0', values.data],
  { cwd: new URL('../', import.meta.url), stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const url = await urlOf(service);
  const rows = [];
  for (const [question, query] of Object.entries(QUESTIONS))
    rows.push({ question, ...(await asked(url, query)) });
  console.table(rows);
} finally {
  service.kill('SIGTERM');
  await once(service, 'exit');
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child */
async function urlOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+?(?=\/?\s|\/?$)/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('Expected the service to say where it listens, but it ended.');
}

/**
 * @param {string} url
 * @param {string} query
 */
async function asked(url, query) {
  const begin = performance.now();
  let isAnswered = false;
  const answer = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
    .then(
      (response) => /** @type {Promise<{ errors?: { extensions: { code: string } }[] }>} */ (response.json()),
    )
    .finally(() => {
      isAnswered = true;
    });
  let longest = 0;
  let lives = 0;
  while (!isAnswered) {
    const asked = performance.now();
    await (await fetch(`${url}/health/live`)).text();
    longest = Math.max(longest, performance.now() - asked);
    lives += 1;
    await pause(ASKED_EVERY_MS);
  }
  const { errors } = await answer;
  return {
    'answer, ms': Math.round(performance.now() - begin),
    'longest wait for /health/live, ms': Math.round(longest),
    'times asked': lives,
    error: errors?.[0]?.extensions.code ?? '',
  };
}
