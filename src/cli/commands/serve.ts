import { Command, InvalidArgumentError, Option } from 'commander';
import { LIMITS, limitsFrom } from '../../api/bounds/limits.js';
import { InputError, StoreError } from '../../domain/errors.js';
import { LOG_LEVELS, type LogLevel } from '../../http/create-server.js';
import { packagePath } from '../../http/package-path.js';
import { type StartOptions, start } from '../../main.js';
import type { GraphStore } from '../../store/graph-store.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { fail } from '../fail.js';
import { addNeo4jOptions, type Neo4jOptions, neo4jConnectionOf } from '../neo4j-options.js';
import { stopOnSignal } from '../stop-on-signal.js';

interface ServeOptions extends Neo4jOptions {
  readonly host: string;
  readonly port: number;
  readonly watch?: true;
  readonly logLevel: LogLevel;
}

/** `attest serve [DIR]`: answers questions until it is told to stop. */
export function serveVerb(): Command {
  const verb = new Command('serve')
    .summary('answer questions over HTTP')
    .description(
      'Answers questions over HTTP: GraphQL, a playground and health checks. Stops at SIGTERM or Ctrl-C.',
    )
    .argument('[DIR]', 'the dataset to read into memory (default: the seed that comes with Attest)')
    .addOption(
      new Option('--host <ADDRESS>', 'listen on this address').env('HOST').default(LOCAL).argParser(address),
    )
    .addOption(
      new Option('--port <NUMBER>', 'and this port; 0 takes any')
        .env('PORT')
        .default(DEFAULT_PORT)
        .argParser(portNumber),
    )
    .option('--watch', 'read DIR again when its files change');
  return addNeo4jOptions(verb, 'answer from this Neo4j, not from DIR')
    .addOption(
      new Option('--log-level <LEVEL>', 'how much to log on stderr; info logs each request')
        .env('LOG_LEVEL')
        .choices(LOG_LEVELS)
        .default(DEFAULT_LOG_LEVEL)
        .argParser(logLevelNamed),
    )
    .addHelpText('after', limitsHelp() + EXAMPLES + exitStatusHelp([0, 1, 2, 4, 5, 70]))
    .action(serve);
}

const LOCAL = '127.0.0.1';
const DEFAULT_PORT = 4000;
const DEFAULT_LOG_LEVEL = 'warn';

const EXAMPLES = `
Examples:
  attest serve
  attest serve my-dataset --watch --port 8080
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… attest serve
`;

/** The part of the help that lists what one request may cost, and the environment variables that set it. */
function limitsHelp(): string {
  const rows = Object.values(LIMITS).map(
    ({ setting, what, default: value }) => `  ${setting.padEnd(23)}${String(value).padEnd(8)}${what}`,
  );
  return `\nLimits, each set by an environment variable:\n${rows.join('\n')}\n`;
}

async function serve(dir: string | undefined, options: ServeOptions): Promise<void> {
  const { host, port, logLevel } = options;
  const service = await start({
    source: sourceOf(dir, options),
    host,
    port,
    limits: limitsFrom(process.env),
    logLevel,
    onReload: async (store) => console.log(`Read again: ${await stateOf(store)}`),
    onTrouble: fail,
  });
  stopOnSignal(() => service.stop());
  console.log(`Attest is at ${service.url} (playground at /playground) — ${await stateOf(service.store)}`);
}

function sourceOf(dir: string | undefined, options: ServeOptions): StartOptions['source'] {
  const { neo4jUri, watch } = options;
  if (neo4jUri && (dir !== undefined || watch)) {
    throw new InputError(
      `Expected a dataset to read or a Neo4j to ask, but got both: ${dir ?? '--watch'} and NEO4J_URI. ` +
        'Unset NEO4J_URI, or load the dataset with attest load and serve without it.',
    );
  }
  const connection = neo4jConnectionOf(options);
  if (connection !== null) return { store: 'neo4j', connection };
  return { store: 'memory', folder: dir ?? packagePath('seed'), watch: watch ?? false };
}

/** What a reader of the terminal wants to know of a store. */
async function stateOf(store: GraphStore): Promise<string> {
  try {
    const { revision, entities, relationships } = (await store.dataset()).value;
    return `${store.name}, revision ${revision}, ${sum(entities)} entities, ${sum(relationships)} relationships`;
  } catch (error) {
    if (error instanceof StoreError) return `${store.name}, not ready yet`;
    throw error;
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** An empty variable is none: only an address that somebody wrote opens the service to other machines. */
function address(text: string): string {
  return text || LOCAL;
}

function logLevelNamed(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === (text || DEFAULT_LOG_LEVEL));
  if (level === undefined) throw new InvalidArgumentError(`Expected one of ${LOG_LEVELS.join(', ')}.`);
  return level;
}

function portNumber(text: string): number {
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}
