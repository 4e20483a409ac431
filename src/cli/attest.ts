#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { packagePath } from '../package-path.js';
import { connectVerb } from './commands/connect.js';
import { generateVerb } from './commands/generate.js';
import { loadVerb } from './commands/load.js';
import { searchVerb } from './commands/search.js';
import { serveVerb } from './commands/serve.js';
import { showVerb } from './commands/show.js';
import { validateVerb } from './commands/validate.js';
import { fail } from './fail.js';

/** One verb, one file. Adding a verb is adding a file and a row. */
const VERBS = [validateVerb, loadVerb, serveVerb, searchVerb, showVerb, connectVerb, generateVerb] as const;

const USAGE_ERROR = 2;

function program(): Command {
  const attest = new Command('attest')
    .description('A knowledge graph in which every relationship carries its source, served over GraphQL.')
    .version(packageVersion(), '-V, --version', 'print the version and exit')
    .helpOption('-h, --help', 'print this help and exit')
    .usage('<verb> [options]')
    .commandsGroup('Verbs:')
    .helpCommand('help [verb]', 'print the help of a verb')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'attest: ')) })
    .showHelpAfterError('Run attest --help, or attest <verb> --help, for what is expected.')
    .exitOverride();
  for (const verb of VERBS) attest.addCommand(verb().copyInheritedSettings(attest));
  return attest;
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
  return version;
}

/** `attest … | head`: the reader has seen enough, which is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program().parseAsync();
} catch (error) {
  // Commander has already printed help, version or usage error.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
  else fail(error);
}
