import { Command } from 'commander';
import { StoreError } from '../../domain/errors.js';
import type { LogLevel } from '../../http/log-levels.js';
import type { StartingStore } from '../../open-store.js';
import { packagePath } from '../../package-path.js';
import { beInProduction, readSettings, SETTINGS } from '../../settings.js';
import type { GraphStore } from '../../store/graph-store.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { fail } from '../fail.js';
import { helpRows } from '../lines.js';
import { withProgress } from '../progress-bar.js';
import { settingOption } from '../setting-option.js';
import { stopOnSignal } from '../stop-on-signal.js';
import {
  addNeo4jOptions,
  addSnapshotOption,
  type DatasetReadOptions,
  datasetOptionsOf,
  type Neo4jOptions,
  neo4jInsteadOf,
} from '../store-options.js';

interface ServeOptions extends Neo4jOptions, DatasetReadOptions {
  readonly host?: string;
  readonly port?: number;
  readonly watch?: true;
  readonly logLevel?: LogLevel;
}

/** `attest serve [DIR]`: answers questions until it is told to stop. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .summary('answer questions over HTTP')
    .description(
      'Answers questions over HTTP: GraphQL, a playground and health checks. Stops at SIGTERM or Ctrl-C.',
    )
    .argument('[DIR]', 'the dataset to read into memory (default: the seed that comes with Attest)')
    .addOption(settingOption('--host <ADDRESS>', SETTINGS.service.host))
    .addOption(settingOption('--port <NUMBER>', SETTINGS.service.port))
    .option('--watch', 'read DIR again when its files change');
  return addNeo4jOptions(addSnapshotOption(command), 'answer from this Neo4j, not from DIR')
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
    SETTINGS.service.cacheControl,
    SETTINGS.service.cacheBytes,
    SETTINGS.service.publicUrl,
    SETTINGS.service.reconcileOrigins,
    SETTINGS.service.operationsFile,
    ...Object.values(SETTINGS.limits),
    ...Object.values(SETTINGS.files),
    ...Object.values(SETTINGS.reading),
  ];
  const rows = settings.map(
    ({ variable, what, default: preset }) =>
      [variable, `${what} (default: ${String(preset ?? '') || 'none'})`] as const,
  );
  return `\nSettings, each an environment variable:\n${helpRows(rows)}\n`;
}

async function serve(dir: string | undefined, options: ServeOptions): Promise<void> {
  const { service: listening, limits } = readSettings(['service', 'neo4j', 'limits', 'files'], options);
  beInProduction();
  const { startService } = await import('../../http/start-service.js');
  const writes: (() => Promise<void>)[] = [];
  const watched = options.watch ? { refusal: null as unknown } : null;
  const { store, prepare } = await startServedStore(dir, options, watched, (write) => writes.push(write));
  let isStarting = true;
  const service = await startService({ store, limits, ...listening, isStarting: () => isStarting, watched });
  stopOnSignal(() => service.stop());
  process.on('unhandledRejection', outlive);
  try {
    await withProgress('Reading', prepare);
  } catch (error) {
    await service.stop();
    throw error;
  }
  isStarting = false;
  console.log(`Attest is at ${service.url} (playground at /playground) — ${await stateOf(store)}`);
  // No reader waits for a snapshot.
  for (const write of writes) void write();
}

/** The bug of one request does not end the service of all. */
function outlive(reason: unknown): void {
  const details = reason instanceof Error ? reason.stack : String(reason);
  console.error(
    `attest: A promise was rejected and nothing handled it: a bug in attest. It goes on.\n${details}`,
  );
}

/** A store that is there for as long as the service: what goes wrong later is told, and the service goes on. */
async function startServedStore(
  dir: string | undefined,
  options: ServeOptions,
  watched: { refusal: unknown } | null,
  later: (write: () => Promise<void>) => void,
): Promise<StartingStore> {
  const connection = neo4jInsteadOf(dir ?? (options.watch && '--watch'), options);
  const { startDataset, startNeo4j, startWatchedDataset } = await import('../../open-store.js');
  if (connection !== null) return startNeo4j(connection, fail);
  const folder = dir ?? packagePath('seed');
  const reading = { ...datasetOptionsOf(options), later };
  if (watched === null) return startDataset(folder, reading);
  const refused = (error: unknown) => {
    watched.refusal = error;
  };
  const starting: StartingStore = startWatchedDataset(folder, {
    ...reading,
    onReload: async () => {
      refused(null);
      console.log(`Reloaded: ${await stateOf(starting.store)}`);
    },
    onUnchanged: () => refused(null),
    onError: (error) => {
      refused(error);
      fail(error);
    },
  });
  return starting;
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
