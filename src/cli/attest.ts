#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../package-version.js';
import { connectCommand } from './commands/connect.js';
import { diffCommand } from './commands/diff.js';
import { duplicatesCommand } from './commands/duplicates.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { loadCommand } from './commands/load.js';
import { matchCommand } from './commands/match.js';
import { newCommand } from './commands/new.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { showCommand } from './commands/show.js';
import { typesCommand } from './commands/types.js';
import { validateCommand } from './commands/validate.js';
import { fail } from './fail.js';

/** One command, one file. Adding a command is adding a file and a row. */
const COMMANDS = [
  newCommand,
  importCommand,
  exportCommand,
  diffCommand,
  validateCommand,
  duplicatesCommand,
  loadCommand,
  serveCommand,
  searchCommand,
  showCommand,
  connectCommand,
  matchCommand,
  typesCommand,
] as const;

const USAGE_ERROR = 2;

function program(): Command {
  const attest = new Command('attest')
    .description('A knowledge graph in which every relationship carries its source, served over GraphQL.')
    .version(packageVersion(), '-V, --version', 'print the version and exit')
    .helpOption('-h, --help', 'print this help and exit')
    .usage('<command> [options]')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'attest: ')) })
    .showHelpAfterError('Run attest --help, or attest <command> --help, for what is expected.')
    .exitOverride();
  for (const command of COMMANDS) attest.addCommand(command().copyInheritedSettings(attest));
  return attest;
}

/** `attest … | head`: the reader has seen enough, which is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    // Commander has already printed help, version or usage error.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
    else fail(error);
  }
}

// Not awaited: what is imported later may be bundled with this module, and would wait for its end for ever.
void main();
