import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { attest as run } from '../cli/attest.js';
import { folderOf } from '../dataset/problems-in.js';
import { attest } from '../e2e/command.js';

/*
 * A command starts as fast as what it imports: no driver where nothing is asked of Neo4j, no server where nothing is served,
 * no parser where no file is read. Each row is all packages that our files import for a command.
 */

const COMMANDS = ['commander'];
const HASHES = ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'];
const READING = [...HASHES, 'iso-3166', 'jsonc-parser', 'yaml', 'zod'];
/** Words for countries. */
const IN_MEMORY = [...HASHES, 'any-ascii', 'iso-3166'];
const API = ['@apollo/server', '@apollo/server/plugin/disabled', 'dataloader', 'graphql', 'graphql-tag'];
const SERVING = [
  '@fastify/accept-negotiator',
  '@fastify/compress',
  '@fastify/static',
  'fastify',
  'lru-cache',
];

/** What is bundled imports no package by its name; it loads the same modules at the same moments. */
const UNBUNDLED = 'dist/cli/attest.js';

const RECORDER = pathToFileURL(resolve('tests/guards/record-imports.mjs')).href;

async function importsOf(args: readonly string[], until: RegExp): Promise<string[]> {
  const file = join(await folderOf({ 'imports.txt': '' }), 'imports.txt');
  const command = attest(args, { NODE_OPTIONS: `--import ${RECORDER}`, IMPORTS_FILE: file }, '.', UNBUNDLED);
  await command.until(until);
  return [...new Set((await readFile(file, 'utf8')).trim().split('\n'))].sort();
}

// The seed has its snapshot.
beforeAll(async () => {
  expect((await run('types')).status).toBe(0);
});

test.each<[args: string, until: RegExp, packages: readonly string[]]>([
  ['--version', /^\d/, COMMANDS],
  ['--help', /Commands:/, COMMANDS],
  ['serve --help', /Options:/, COMMANDS],
  ['validate seed', /revision/, [...COMMANDS, ...READING]],
  [
    'connect kim-kardashian jack-johnson --no-snapshot',
    /Kim Kardashian/,
    [...COMMANDS, ...READING, ...IN_MEMORY, ...API],
  ],
  ['connect kim-kardashian jack-johnson', /Kim Kardashian/, [...COMMANDS, ...IN_MEMORY, ...API]],
  [
    'serve seed --port 0 --no-snapshot',
    /Attest is at/,
    [...COMMANDS, ...READING, ...IN_MEMORY, ...API, ...SERVING],
  ],
  ['serve seed --port 0', /Attest is at/, [...COMMANDS, ...IN_MEMORY, ...API, ...SERVING]],
])('attest %s imports what it needs alone', async (args, until, packages) => {
  expect(await importsOf(args.split(' '), until)).toEqual([...new Set(packages)].sort());
});
