import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { settingsDocument } from '../scripts/settings-generation.mjs';
import { DEFAULT_LIMITS, LIMITS } from '../src/api/bounds/limits.js';
import { DEFAULT_FILE_LIMITS } from '../src/dataset/file-limits.js';
import { InputError } from '../src/domain/errors.js';
import { readSettings, SETTINGS, type Settings } from '../src/settings.js';

const ALL = Object.keys(SETTINGS) as (keyof Settings)[];
const read = (environment: Readonly<Record<string, string>>) => readSettings(ALL, {}, environment);

describe('settings', () => {
  const DEFAULTS: Settings = {
    neo4j: { neo4jUri: null, neo4jUsername: 'neo4j', neo4jPassword: null, neo4jDatabase: null },
    service: {
      ...{ host: '127.0.0.1', port: 4000, logLevel: 'warn', hosts: [] },
      ...{ cacheControl: 'private, no-cache', cacheBytes: 32_000_000, operationsFile: null },
      ...{ publicUrl: null, reconcileOrigins: [] },
    },
    limits: DEFAULT_LIMITS,
    files: DEFAULT_FILE_LIMITS,
    reading: { snapshot: 'yes' },
  };
  const variables = Object.values(SETTINGS).flatMap((group) =>
    Object.values(group).map(({ variable }) => variable),
  );

  it('have defaults, also where a variable is empty', () => {
    expect(read({})).toEqual(DEFAULTS);
    expect(read(Object.fromEntries(variables.map((variable) => [variable, ''])))).toEqual(DEFAULTS);
  });

  it('are each a variable of their own', () => {
    expect(new Set(variables).size).toBe(variables.length);
  });

  it('are read from the environment', () => {
    const environment = {
      NEO4J_URI: 'neo4j+s://graph.example',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'secret-word',
      NEO4J_DATABASE: 'press-2018',
      HOST: '::1',
      PORT: '0',
      LOG_LEVEL: 'info',
      ATTEST_HOSTS: 'Attest.example, [::1]',
      ATTEST_CACHE_CONTROL: 'public, max-age=60',
      ATTEST_CACHE_BYTES: '0',
      ATTEST_PUBLIC_URL: 'https://graph.example/attest',
      ATTEST_RECONCILE_ORIGINS: 'https://Refine.example, http://[::1]:3333',
    };
    expect(readSettings(['neo4j', 'service'], {}, environment)).toEqual({
      neo4j: {
        neo4jUri: 'neo4j+s://graph.example',
        neo4jUsername: 'reader',
        neo4jPassword: 'secret-word',
        neo4jDatabase: 'press-2018',
      },
      service: {
        ...{ host: '::1', port: 0, logLevel: 'info', hosts: ['attest.example', '[::1]'] },
        ...{ cacheControl: 'public, max-age=60', cacheBytes: 0, operationsFile: null },
        publicUrl: 'https://graph.example/attest',
        reconcileOrigins: ['https://refine.example', 'http://[::1]:3333'],
      },
    });
  });

  it('have a variable for each limit', () => {
    const environment = Object.fromEntries(
      Object.values(LIMITS).map(({ setting }, index) => [setting, `${index + 1}`]),
    );
    expect(Object.values(readSettings(['limits'], {}, environment).limits)).toEqual(
      Object.keys(LIMITS).map((_, index) => index + 1),
    );
  });

  it('are what a command was given, whatever the environment has', () => {
    const { service } = readSettings(
      ['service'],
      { port: 8080, host: undefined },
      { PORT: 'x', HOST: 'localhost' },
    );
    expect(service).toMatchObject({ port: 8080, host: 'localhost' });
  });

  it('are looked at only where they are asked for', () => {
    expect(readSettings(['files'], {}, { PORT: 'x' })).toEqual({ files: DEFAULT_FILE_LIMITS });
  });

  it('are refused together, by name, without their secrets', () => {
    const environment = {
      NEO4J_URI: 'bolt://reader:secret-word@127.0.0.1:7687',
      NEO4J_DATABASE: 'a b',
      PORT: '65536',
      LOG_LEVEL: 'loud',
      ATTEST_HOSTS: 'attest.example:80',
      ATTEST_CACHE_CONTROL: 'no-cache\r\nx: y',
      ATTEST_CACHE_BYTES: '1e6',
      ATTEST_PUBLIC_URL: 'https://graph.example/',
      ATTEST_RECONCILE_ORIGINS: 'refine.example',
      ATTEST_MAX_DEPTH: '-1',
      ATTEST_MAX_LINE_BYTES: '1e6',
    };
    expect(() => read(environment)).toThrow(
      new InputError(
        [
          'Expected NEO4J_URI to be an address such as bolt://127.0.0.1:7687 or neo4j+s://host, without a user or a password in it.',
          'Expected NEO4J_DATABASE to be the name of a database: 3 to 63 letters, digits, dots and dashes, but got "a b".',
          'Expected PORT to be a whole number from 0 to 65535, but got "65536".',
          'Expected LOG_LEVEL to be one of silent, error, warn, info, debug, but got "loud".',
          'Expected ATTEST_HOSTS to be host names with commas between them, without a port, but got "attest.example:80".',
          'Expected ATTEST_CACHE_CONTROL to be directives of Cache-Control with commas between them, such as public, max-age=60, but got "no-cache\r\nx: y".',
          'Expected ATTEST_CACHE_BYTES to be a whole number from 0, but got "1e6".',
          'Expected ATTEST_PUBLIC_URL to be an address such as https://graph.example, without a slash at its end, but got "https://graph.example/".',
          'Expected ATTEST_RECONCILE_ORIGINS to be origins such as https://refine.example with commas between them, or *, but got "refine.example".',
          'Expected ATTEST_MAX_DEPTH to be a whole number from 1, but got "-1".',
          'Expected ATTEST_MAX_LINE_BYTES to be a whole number from 1, but got "1e6".',
        ].join(' '),
      ),
    );
  });

  test.each(['0', '-1', '1.5', 'many', '1e3', ' 7', '9999999999'])('refuse %j as a limit', (text) => {
    expect(() => readSettings(['limits'], {}, { ATTEST_DEADLINE_MS: text })).toThrow(
      new InputError(`Expected ATTEST_DEADLINE_MS to be a whole number from 1, but got "${text}".`),
    );
  });
});

describe('docs/settings.md', () => {
  it('has the tables that `npm run generate` writes', async () => {
    const document = await readFile(new URL('../docs/settings.md', import.meta.url), 'utf8');
    expect(document).toBe(settingsDocument(document, SETTINGS));
  });
});
