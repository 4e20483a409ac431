import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { attest } from '../e2e/command.js';

const SAYS = pathToFileURL(resolve('tests/guards/say-node-env.mjs')).href;

test.each<[given: Record<string, string>, said: string]>([
  [{}, 'NODE_ENV is production; graphql-js checks less.'],
  [{ NODE_ENV: 'development' }, 'NODE_ENV is development; graphql-js checks more.'],
])('attest serve is in production, unless the user said what it is in: %j', async (given, said) => {
  const command = attest(['serve', 'seed', '--port', '0'], { ...given, NODE_OPTIONS: `--import ${SAYS}` });
  const [line] = await command.until(/NODE_ENV is .*/);
  expect(line).toBe(said);
});
