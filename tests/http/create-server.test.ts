import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/bounds/limits.js';
import { FIXTURE } from '../../src/store/audits/fixture.js';
import { memoryStore } from '../../src/store/memory/memory-store.js';
import { watchedStore } from '../api/watched-store.js';
import { listen, question } from './service.js';

/** What waits at a gate goes on when somebody opens it. */
function gate(): { passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** An answer as it comes over the wire: `fetch` decompresses. */
function bytesOf(url: string, coding: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { headers: { 'accept-encoding': coding } }, async (response) =>
      resolve({ headers: response.headers, body: await buffer(response) }),
    );
    sent.on('error', reject);
  });
}

describe('the server', () => {
  it('answers GraphQL by POST, and queries by GET', async () => {
    const { ask } = await listen();
    const expected = { data: { dataset: { revision: FIXTURE.revision } } };
    const query = '{ dataset { revision } }';
    expect(await (await ask('/graphql', question(query))).json()).toEqual(expected);

    const byGet = await ask(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(await byGet.json()).toEqual(expected);
  });

  it('refuses a question that another site could make a browser send', async () => {
    const { ask } = await listen();
    const simple = [
      ask('/graphql?query={__typename}'),
      ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: '{"query":"{__typename}"}',
      }),
    ];
    for (const answer of await Promise.all(simple)) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/CSRF/) }] });
    }
  });

  it('serves the schema as it is written', async () => {
    const { ask } = await listen();
    const response = await ask('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(await readFile('schema.graphql', 'utf8'));
  });

  it.each(['br', 'gzip'])('compresses where it is worth it: %s', async (encoding) => {
    const { ask } = await listen();
    const headers = { 'accept-encoding': encoding };
    expect((await ask('/schema.graphql', { headers })).headers.get('content-encoding')).toBe(encoding);
    expect((await ask('/health/live', { headers })).headers.get('content-encoding')).toBeNull();
  });

  it.each([
    ['/', '/explorer'],
    ['/playground', '/playground'],
  ])('lets a browser keep what has its content in its name, and nothing else: %s', async (path, folder) => {
    const { ask } = await listen();
    const page = await ask(path);
    const [script] = new RegExp(`${folder}/assets/[^"]+\\.js`).exec(await page.text()) ?? [];
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = await ask(String(script));
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it.each([
    ['br', '.br', brotliDecompressSync],
    ['gzip', '.gz', gunzipSync],
  ] as const)(
    'sends files of the pages as the build compressed them: %s',
    async (coding, ending, decompress) => {
      const { url } = await listen();
      for (const page of ['explorer', 'playground']) {
        const names = (await readdir(`dist/${page}/assets`)).filter((name) => /\.(css|js)$/.test(name));
        expect(names.length).toBeGreaterThan(2);
        for (const name of names) {
          const file = `dist/${page}/assets/${name}`;
          const { headers, body } = await bytesOf(`${url}/${page}/assets/${name}`, coding);
          expect(headers).toMatchObject({
            'content-encoding': coding,
            'content-type': expect.stringMatching(name.endsWith('.js') ? /javascript/ : /^text\/css/),
            'cache-control': 'public, max-age=31536000, immutable',
            vary: 'accept-encoding',
          });
          expect(body.equals(await readFile(file + ending))).toBe(true);
          expect(decompress(body).equals(await readFile(file))).toBe(true);
        }
      }
    },
  );

  it('sends them as they are to who accepts nothing else', async () => {
    const { url } = await listen();
    for (const path of ['/', '/playground']) {
      const { headers, body } = await bytesOf(url + path, 'identity');
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toMatch(/^<!doctype html>/i);
    }
  });

  it.each(['explorer', 'playground'])('serves no file from outside the %s', async (folder) => {
    const { ask } = await listen();
    for (const path of [`/${folder}/..%2f..%2fpackage.json`, `/${folder}/%2e%2e/%2e%2e/package.json`]) {
      expect((await ask(path)).ok).toBe(false);
    }
  });

  it('says in one sentence that nothing is there, as JSON to who accepts it', async () => {
    const { ask } = await listen();
    const sentence =
      'Nothing answers GET /nowhere. Questions go to POST /graphql; GET / says what else there is.';
    const asText = await ask('/nowhere?secret=1');
    expect([asText.status, asText.headers.get('content-type'), await asText.text()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      `${sentence}\n`,
    ]);
    const asJson = await ask('/nowhere', { headers: { accept: 'application/json' } });
    expect([asJson.status, await asJson.json()]).toEqual([
      404,
      { error: sentence, requestId: expect.any(String) },
    ]);
  });

  it('refuses a body that is too large, and names the limit', async () => {
    const { ask } = await listen();
    const { bodyBytes } = DEFAULT_LIMITS;
    const body = ' '.repeat(bodyBytes + 1);
    const response = await ask('/graphql', { ...question(''), body });
    expect([response.status, await response.json()]).toEqual([
      413,
      {
        errors: [
          {
            message:
              `Expected at most ${bodyBytes} bytes in the body of a request, but got ${body.length}. ` +
              'Ask in several requests. (The limit is bodyBytes; ATTEST_MAX_BODY_BYTES sets it.)',
            extensions: { code: 'LIMIT_EXCEEDED', requestId: expect.any(String) },
          },
        ],
      },
    ]);
  });

  it('answers a body that is no JSON as a GraphQL error', async () => {
    const { ask } = await listen();
    const response = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: "Body is not valid JSON but content-type is set to 'application/json'",
            extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) },
          },
        ],
      },
    ]);
  });

  it('keeps to itself what it did not foresee', async () => {
    const faulty = watchedStore(memoryStore(FIXTURE), async () => {
      throw new Error('password=hunter2 at /home/somebody');
    });
    const { ask } = await listen(faulty);
    const response = await ask('/health/ready');
    expect([response.status, await response.text()]).toEqual([
      500,
      "Something went wrong on the server's side. Its log has the details under the id of this request.\n",
    ]);
  });

  it('finishes what is in flight when it closes, and takes no more', async () => {
    const entered = gate();
    const release = gate();
    const slow = watchedStore(memoryStore(FIXTURE), async (read) => {
      entered.open();
      await release.passed;
      return read();
    });
    const { app, ask } = await listen(slow);
    const inFlight = ask('/health/ready');
    await entered.passed;
    const closed = app.close();
    release.open();

    expect(await (await inFlight).json()).toMatchObject({ status: 'ready', revision: FIXTURE.revision });
    await closed;
    await expect(ask('/health/live')).rejects.toThrow();
  });

  it('does not wait for a connection on which nothing was asked', async () => {
    const { app, url, ask } = await listen();
    const arrived = once(app.server, 'connection');
    const { hostname, port } = new URL(url);
    const client = connect(Number(port), hostname);
    await Promise.all([once(client, 'connect'), arrived]);
    const ended = once(client.resume(), 'close');
    expect((await ask('/health/live')).status).toBe(200);
    // Node would wait for its first question: longer than a test may take.
    await app.close();
    await ended;
  });
});
