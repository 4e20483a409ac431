import { Command } from 'commander';
import { InputError, StoreError } from '../../domain/errors.js';
import type { LogLevel } from '../../http/create-server.js';
import { packagePath } from '../../http/package-path.js';
import { type StartOptions, start } from '../../main.js';
import { readSettings, SETTINGS } from '../../settings.js';
import type { GraphStore } from '../../store/graph-store.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { fail } from '../fail.js';
import { addNeo4jOptions, type Neo4jOptions, neo4jConnectionOf } from '../neo4j-options.js';
import { settingOption } from '../setting-option.js';
import { stopOnSignal } from '../stop-on-signal.js';

interface ServeOptions extends Neo4jOptions {
  readonly host?: string;
  readonly port?: number;
  readonly watch?: true;
  readonly logLevel?: LogLevel;
}

/** `attest serve [DIR]`: answers questions until it is told to stop. */
export function serveVerb(): Command {
  const verb = new Command('serve')
    .summary('answer questions over HTTP')
    .description(
      'Answers questions over HTTP: GraphQL, a playground and health checks. Stops at SIGTERM or Ctrl-C.',
    )
    .argument('[DIR]', 'the dataset to read into memory (default: the seed that comes with Attest)')
    .addOption(settingOption('--host <ADDRESS>', SETTINGS.service.host))
    .addOption(settingOption('--port <NUMBER>', SETTINGS.service.port))
    .option('--watch', 'read DIR again when its files change');
  return addNeo4jOptions(verb, 'answer from this Neo4j, not from DIR')
    .addOption(settingOption('--log-level <LEVEL>', SETTINGS.service.logLevel))
    .addHelpText('after', settingsHelp() + EXAMPLES + exitStatusHelp([0, 1, 2, 4, 5, 70]))
    .action(serve);
}

const EXAMPLES = `
Examples:
  attest serve
  attest serve my-dataset --watch --port 8080
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… attest serve
`;

/** The part of the help that lists the settings that are environment variables only. */
function settingsHelp(): string {
  const settings = [
    SETTINGS.service.hosts,
    ...Object.values(SETTINGS.limits),
    ...Object.values(SETTINGS.files),
  ];
  const width = Math.max(...settings.map(({ variable }) => variable.length));
  const rows = settings.map(
    ({ variable, what, default: preset }) =>
      `  ${variable.padEnd(width)}  ${what} (default: ${String(preset) || 'none'})`,
  );
  return `\nSettings, each an environment variable:\n${rows.join('\n')}\n`;
}

async function serve(dir: string | undefined, options: ServeOptions): Promise<void> {
  const settings = readSettings(['service', 'neo4j', 'limits', 'files'], options);
  const service = await start({
    source: sourceOf(dir, options),
    ...settings.service,
    limits: settings.limits,
    fileLimits: settings.files,
    onReload: async (store) => console.log(`Read again: ${await stateOf(store)}`),
    onTrouble: fail,
  });
  stopOnSignal(() => service.stop());
  console.log(`Attest is at ${service.url} (playground at /playground) — ${await stateOf(service.store)}`);
}

function sourceOf(dir: string | undefined, options: ServeOptions): StartOptions['source'] {
  const { watch } = options;
  const connection = neo4jConnectionOf(options);
  if (connection !== null && (dir !== undefined || watch)) {
    throw new InputError(
      `Expected a dataset to read or a Neo4j to ask, but got both: ${dir ?? '--watch'} and NEO4J_URI. ` +
        'Unset NEO4J_URI, or load the dataset with attest load and serve without it.',
    );
  }
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
