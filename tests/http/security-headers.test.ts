import { describe, expect, it } from 'vitest';
import { listen, question } from './service.js';

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of an answer that say what a browser may do with it. */
async function security(response: Response) {
  const { headers } = response;
  return {
    csp: headers.get('content-security-policy'),
    opener: headers.get('cross-origin-opener-policy'),
    resource: headers.get('cross-origin-resource-policy'),
    referrer: headers.get('referrer-policy'),
    sniff: headers.get('x-content-type-options'),
    sharedWith: headers.get('access-control-allow-origin'),
  };
}

const closed = (csp: string) => ({
  csp,
  opener: 'same-origin',
  resource: 'same-origin',
  referrer: 'no-referrer',
  sniff: 'nosniff',
  sharedWith: null,
});

describe('security headers', () => {
  it('forbid everything to answers that are data, errors included', async () => {
    const { ask } = await listen();
    for (const answer of [
      ask('/schema.graphql'),
      ask('/health/live'),
      ask('/nowhere'),
      ask('/%zz'),
      ask('/graphql', question('{ dataset { revision } }')),
      ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    ]) {
      expect(await security(await answer)).toEqual(closed(NOTHING));
    }
  });

  it('allow the explorer the files of this server, pictures that it makes, and one rule of the map', async () => {
    const { ask } = await listen();
    const expected = `${NOTHING}; connect-src 'self'; img-src 'self' blob:; script-src 'self'; style-src 'self' 'sha256-…'`;
    for (const path of ['/', '/?entity=ada', '/explorer/theme.js']) {
      const { csp, ...rest } = await security(await ask(path));
      expect({ csp: csp?.replace(/sha256-[^']+/, 'sha256-…'), ...rest }).toEqual(closed(expected));
    }
  });

  it('allow the playground the files of this server and no other host', async () => {
    const { ask } = await listen();
    expect(await security(await ask('/playground'))).toEqual(
      closed(
        `${NOTHING}; connect-src 'self'; font-src 'self' data:; img-src 'self' data:; script-src 'self'; ` +
          "style-src 'self' 'unsafe-inline'; worker-src 'self'",
      ),
    );
  });
});
