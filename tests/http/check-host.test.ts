import { describe, expect, it } from 'vitest';
import { sendRaw } from './raw.js';
import { listen } from './service.js';

const QUERY = encodeURIComponent('{ dataset { title } }');

/** The request that a page of another site can make a browser send, once its name leads to this machine. */
const get = (host: string, version = '1.1') =>
  `GET /graphql?query=${QUERY} HTTP/${version}\r\nHost: ${host}\r\napollo-require-preflight: 1\r\nConnection: close\r\n\r\n`;

describe('on a loopback address', () => {
  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:4000', 'localhost.', '[::1]:4000', '127.0.0.2:80'])(
    'serves %s',
    async (host) => {
      const { url } = await listen();
      const { status, text } = await sendRaw(url, get(host));
      expect(status).toBe(200);
      expect(text).toContain('The mill at Northbridge');
    },
  );

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.nip.example',
    '[::2]',
    '0.0.0.0',
  ])('does not serve %s', async (host) => {
    const { url } = await listen();
    const { status, text } = await sendRaw(url, get(host));
    expect(status).toBe(421);
    expect(text).toContain('add this one to ATTEST_HOSTS');
    expect(text).not.toContain('Northbridge');
  });

  it('does not serve a page, a health check or a file to another name either', async () => {
    const { url } = await listen();
    for (const path of ['/', '/playground', '/health/ready', '/schema.graphql', '/nowhere']) {
      const request = `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
      expect((await sendRaw(url, request)).status).toBe(421);
    }
  });

  it('serves the names that are configured', async () => {
    const { url } = await listen(undefined, { hosts: ['graph.example'] });
    expect((await sendRaw(url, get('Graph.example:4000'))).status).toBe(200);
    expect((await sendRaw(url, get('evil.example'))).text).toContain(
      'Expected a request for graph.example, localhost or a loopback address, but its Host is',
    );
  });
});

it.each(['', '[', 'a b', '%00', 'caf\u00e9', 'a/b', 'a:b:c', 'user@localhost', 'localhost:99999999'])(
  'refuses a Host that is none: "%s"',
  async (host) => {
    const { url } = await listen();
    const { status, text } = await sendRaw(url, get(host));
    expect(status).toBe(400);
    expect(text).not.toContain('Northbridge');
  },
);

it('refuses a request of HTTP/1.0 without a Host', async () => {
  const { url } = await listen();
  const { status, text } = await sendRaw(url, 'GET /health/live HTTP/1.0\r\n\r\n');
  expect([status, text]).toEqual([400, expect.stringContaining('Expected the name of a host')]);
});
