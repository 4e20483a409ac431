import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { attest, serve } from './command.js';

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** A folder that is gone when the test has finished. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-serve-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A request whose head was sent and whose body follows when `finish` is called. */
function begin(url: string, query: string): { connected: Promise<void>; finish(): Promise<unknown> } {
  const body = JSON.stringify({ query });
  const pending = request(`${url}/graphql`, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  pending.flushHeaders();
  return {
    connected: new Promise((done) => pending.once('continue', done)),
    finish: () =>
      new Promise((done, failed) => {
        pending.once('error', failed);
        pending.once('response', async (response) => {
          let text = '';
          for await (const chunk of response) text += chunk;
          done(JSON.parse(text));
        });
        pending.end(body);
      }),
  };
}

describe('attest serve', () => {
  it('serves the seed when told nothing, and says where and what', async () => {
    const { revision, entities, relationships } = await readDataset('seed');
    const { url, printed } = await serve();
    expect(printed()).toBe(
      `Attest is at ${url} (playground at /playground) — memory, revision ${revision}, ` +
        `${entities.length} entities, ${relationships.length} relationships\n`,
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    const answer = await ask(
      url,
      '{ advocacies { edges { node { phrase evidence { source { name } says } } } } }',
    );
    expect(answer).toMatchObject({
      data: {
        advocacies: {
          edges: expect.arrayContaining([
            {
              node: {
                phrase: expect.any(String),
                evidence: expect.arrayContaining([
                  { source: { name: expect.any(String) }, says: expect.any(String) },
                ]),
              },
            },
          ]),
        },
      },
    });
  });

  it('finds the seed from any folder', async () => {
    const { printed } = await serve([], {}, await temporaryFolder());
    expect(printed()).toMatch(/^Attest is at .* memory, /);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what is in flight at %s and exits 0', async (signal) => {
    const { url, process: service, ended } = await serve();
    const inFlight = begin(url, '{ dataset { title } }');
    await inFlight.connected;
    service.kill(signal);
    await expect(refused(url)).resolves.toBe(true);
    expect(await inFlight.finish()).toEqual({
      data: { dataset: { title: 'The clemency of Alice Marie Johnson, 2018 to 2025' } },
    });
    expect(await ended).toBe(0);
  });

  it('says in one sentence that the port is in use, with the status of a wrong setting', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((listening) => other.once('listening', listening));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';

    const { ended, printed } = attest(['serve'], { PORT: port });
    expect([await ended, printed()]).toEqual([
      2,
      `attest: Cannot listen on 127.0.0.1:${port}: something else listens there. Choose another with --host and --port.\n`,
    ]);
  });

  it('refuses a folder and a Neo4j at once', async () => {
    const { ended, printed } = attest(['serve', 'seed'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    });
    expect([await ended, printed()]).toEqual([
      2,
      'attest: Expected a dataset or a Neo4j, but got both: seed and the Neo4j at bolt://127.0.0.1:1. ' +
        'Leave one out (unset NEO4J_URI), or load the dataset into it with attest load.\n',
    ]);
  });

  it('takes an empty variable for none', async () => {
    const { url, printed } = await serve([], { HOST: '', LOG_LEVEL: '', NEO4J_URI: '', NEO4J_USERNAME: '' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(printed()).toContain(' — memory, revision ');
  });

  it('refuses a bad dataset with every problem, and does not start', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'dataset.yaml'), 'titel: Typo\n');
    const { ended, printed } = attest(['serve', folder, '--port', '0']);
    expect(await ended).toBe(1);
    expect(printed()).toMatch(/dataset\.yaml:1:1 \S+ /);
  });

  it('answers that it lives while it reads, and that it is not ready', async () => {
    const folder = await temporaryFolder();
    await writeRecords(folder, 20_000);
    const port = await freePort();
    const { printed, until } = attest(['serve', folder, '--port', port, '--no-snapshot']);
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    let live = await ask('/health/live');
    while (live === null) live = await ask('/health/live');
    const ready = await ask('/health/ready');
    expect([live.status, await ready?.json()]).toEqual([200, expect.objectContaining({ code: 'STARTING' })]);
    expect(printed()).toBe('');
    await until(/Attest is at .* 20002 entities/);
    expect((await ask('/health/ready'))?.status).toBe(200);
  });

  it('reads a watched dataset again, and stays with the last good one', async () => {
    const folder = await temporaryFolder();
    await cp('seed', folder, { recursive: true });
    const file = join(folder, 'dataset.yaml');
    const good = await readFile(file, 'utf8');
    const { url, until } = await serve([folder, '--watch']);

    await writeFile(file, good.replace(/^title: .*/m, 'title: Edited'));
    await until(/Reloaded: memory, revision \S+, \d+ entities, \d+ relationships\n/);
    expect(await ask(url, '{ dataset { title } }')).toEqual({ data: { dataset: { title: 'Edited' } } });

    await writeFile(file, 'titel: Typo\n');
    await until(/dataset\.yaml:1:1 \S+ .*nothing was loaded\.\n/s);
    expect(await ask(url, '{ dataset { title } }')).toEqual({ data: { dataset: { title: 'Edited' } } });
    const watched = async () => (await fetch(`${url}/watch`)).json();
    expect(await watched()).toEqual({
      watching: true,
      refusal: {
        message: expect.stringMatching(/^The dataset has \d+ problems?; nothing was loaded\.$/),
        problems: expect.arrayContaining([expect.stringMatching(/dataset\.yaml:1:1 /)]),
      },
    });

    await writeFile(file, good.replace(/^title: .*/m, 'title: Edited'));
    await expect.poll(watched, { timeout: 30_000 }).toEqual({ watching: true, refusal: null });
  });

  it('starts without its Neo4j, is not ready, and says why: to clients in a sentence, in its log in full', async () => {
    const { url, printed } = await serve([], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'secret-word',
    });
    expect(printed()).toMatch(/ — neo4j, not ready yet\n$/);
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      {
        status: 'not ready',
        store: 'neo4j',
        code: 'UNAVAILABLE',
        reason: 'The store cannot be reached. Ask again in a few seconds.',
        requestId: expect.any(String),
      },
    ]);
    expect(printed()).toMatch(/"msg":"The store is not ready\."/);
    expect(printed()).toContain('127.0.0.1:1');
    expect(printed()).not.toContain('secret-word');
  });

  it('logs each request where it is asked to, without headers, bodies and questions', async () => {
    const { url, until, printed } = await serve(['--log-level', 'info']);
    await fetch(`${url}/health/live?secret-word`, { headers: { authorization: 'Bearer secret-word' } });
    await until(/"path":"\/health\/live"/);
    expect(printed()).not.toContain('secret-word');
  });
});

/** A dataset that takes seconds to read: people who know one another. */
async function writeRecords(folder: string, people: number): Promise<void> {
  await writeFile(join(folder, 'dataset.yaml'), 'title: Many\n');
  const lines = [
    { entity: { id: 'p', kind: 'Person', name: 'First' } },
    { entity: { id: 'w', kind: 'Work', name: 'A list' } },
  ] as object[];
  for (let i = 0; i < people; i++) {
    lines.push({ entity: { id: `p-${i}`, kind: 'Person', name: `Person ${i}` } });
    lines.push({
      relationship: {
        type: 'MET',
        subject: `p-${i}`,
        object: 'p',
        evidence: [{ source: 'w', says: 'They met.' }],
      },
    });
  }
  await writeFile(join(folder, 'records.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Whether new connections come to be refused. */
async function refused(url: string): Promise<boolean> {
  for (;;) {
    try {
      await fetch(`${url}/health/live`, { headers: { connection: 'close' } });
    } catch {
      return true;
    }
  }
}
