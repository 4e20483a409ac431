import { Command, InvalidArgumentError, Option } from 'commander';
import type { Dataset } from '../../domain/dataset.js';
import { InputError } from '../../domain/errors.js';
import { readFolder } from '../../read-folder.js';
import { readSettings } from '../../settings.js';
import type { ChangeCounts, LoadProgress } from '../../store/neo4j/load.js';
import { MAX_CHANGES_PER_TRANSACTION } from '../../store/neo4j/most-changes.js';
import type { Neo4jConnection } from '../../store/neo4j/neo4j-connection.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { withProgress } from '../progress-bar.js';
import {
  addNeo4jOptions,
  addSnapshotOption,
  type DatasetReadOptions,
  datasetOptionsOf,
  type Neo4jOptions,
  neo4jConnectionOf,
} from '../store-options.js';

interface LoadOptions extends Neo4jOptions, DatasetReadOptions {
  readonly batch: number;
  readonly ifEmpty?: true;
  readonly replace?: true;
  readonly offline?: string;
}

/** `attest load DIR`: makes a Neo4j hold the dataset. */
export function loadCommand(): Command {
  const command = new Command('load')
    .summary('load a dataset into Neo4j')
    .description(
      'Makes Neo4j hold the dataset in the folder DIR: checks all of it, then writes what differs, and removes what ' +
        'the dataset does not have. Run again it changes nothing; killed halfway, it is completed by the next load. A dataset ' +
        'that shares less than half of its ids with the one that is there is refused without --replace.',
    )
    .argument('<DIR>', 'the folder that holds dataset.yaml');
  return addNeo4jOptions(addSnapshotOption(command), 'bolt://… or neo4j://…')
    .option('--if-empty', 'load only where nothing was loaded before')
    .option('--replace', 'load also where another dataset is there, which this removes')
    .addOption(
      new Option(
        '--batch <NUMBER>',
        'changed nodes above which several transactions take them, and readers wait',
      )
        .default(MAX_CHANGES_PER_TRANSACTION)
        .argParser(positive),
    )
    .addOption(
      new Option(
        '--offline <OUT>',
        'write files for neo4j-admin database import into this folder, and say how to import them',
      ).conflicts(['ifEmpty', 'replace']),
    )
    .addHelpText('after', EXAMPLES + exitStatusHelp([0, 1, 2, 3, 4, 5, 6, 70]))
    .action(loadFolder);
}

const EXAMPLES = `
Examples:
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… attest load seed
  attest load my-dataset --offline import-files   a large first load
`;

async function loadFolder(folder: string, options: LoadOptions): Promise<void> {
  if (options.offline !== undefined) return writeFiles(folder, options.offline, options);
  const connection = connectionOf(options);
  const { load } = await import('../../store/neo4j/load.js');
  const { loadedRevision } = await import('../../store/neo4j/loaded-revision.js');
  const dataset = await read(folder, options);
  const present = options.ifEmpty ? await loadedRevision(connection) : null;
  if (present !== null) {
    console.log(`${connection.uri} holds revision ${present} already, and was left as it is.`);
    return;
  }
  const report = await withProgress('Loading', (show) =>
    load(dataset, connection, {
      maxChangesPerTransaction: options.batch,
      replace: options.replace ?? false,
      onProgress: onlyWriting(show),
    }),
  );
  console.log(`entities:      ${said(report.entities)}`);
  console.log(`relationships: ${said(report.relationships)}`);
  console.log(`${connection.uri} holds revision ${report.revision}.`);
}

/** What is printed can be pasted into a shell. */
async function writeFiles(folder: string, out: string, options: LoadOptions): Promise<void> {
  const { neo4j } = readSettings(['neo4j'], options);
  const { writeImport } = await import('../../store/neo4j/write-import.js');
  const dataset = await read(folder, options);
  const written = await withProgress('Writing', (show) =>
    writeImport(dataset, out, {
      ...(neo4j.neo4jDatabase !== null && { database: neo4j.neo4jDatabase }),
      onProgress: onlyWriting(show),
    }),
  );
  const command = ['neo4j-admin', ...written.importArguments.map(inShell)].join(' \\\n  ');
  console.log(
    `# ${out} holds revision ${dataset.revision}. While Neo4j is stopped, or has no such database:`,
  );
  console.log(command);
  console.log('# Then start Neo4j, and make the constraints and indexes, without which nothing is found:');
  console.log(`cypher-shell -f ${inShell(written.schemaFile)}`);
  console.log('# Later, attest load writes what differs.');
}

const inShell = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

function read(folder: string, options: DatasetReadOptions): Promise<Dataset> {
  return withProgress('Reading', (onProgress) =>
    readFolder(folder, { ...datasetOptionsOf(options), onProgress }),
  );
}

const onlyWriting =
  (show: (done: number, total: number) => void) =>
  ({ stage, done, total }: LoadProgress): void => {
    if (stage === 'WRITING') show(done, total);
  };

function said({ added, changed, removed, unchanged }: ChangeCounts): string {
  return `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
}

function connectionOf(options: Neo4jOptions): Neo4jConnection {
  const connection = neo4jConnectionOf(options);
  if (connection !== null) return connection;
  throw new InputError('Expected the address of a Neo4j. Set NEO4J_URI, such as bolt://127.0.0.1:7687.');
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a number from 1.');
  return number;
}
