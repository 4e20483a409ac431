import { once } from 'node:events';
import { Command, Option } from 'commander';
import { InputError } from '../../domain/errors.js';
import type { ExportFormat, Manifest, Piece } from '../../exchange/export/export-format.js';
import { EXPORT_NAMES, type ExportName } from '../../exchange/export/format-names.js';
import { packageVersion } from '../../package-version.js';
import { readSettings } from '../../settings.js';
import type { GraphStore } from '../../store/graph-store.js';
import { addConditionOptions, type ConditionOptions, conditionsOf } from '../condition-options.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { escapeControlCharacters } from '../lines.js';
import { NEO4J, openFrom } from '../open-from.js';
import {
  addNeo4jOptions,
  addSnapshotOption,
  type DatasetReadOptions,
  type Neo4jOptions,
} from '../store-options.js';

interface ExportOptions extends Neo4jOptions, DatasetReadOptions, ConditionOptions {
  readonly format: ExportName;
  readonly filter?: string;
}

/** `attest export DIR [OUT] --format FORMAT` */
export function exportCommand(): Command {
  const command = new Command('export')
    .summary('write a dataset, or part of it, for other programs')
    .description(
      'Writes the dataset in the folder DIR for other programs, all of it or what passes a filter, and says on stderr what the format cannot ' +
        'carry. What jsonl, csv and xlsx hold, attest import makes the same dataset of. docs/exporting.md has each format.',
    )
    .argument(
      '<DIR>',
      `the folder that holds dataset.yaml; or "${NEO4J}" for the Neo4j that the options name`,
    )
    .argument('[OUT]', 'the file to write, of csv the folder (default: stdout)')
    .addOption(
      new Option('--format <FORMAT>', 'what to write').choices([...EXPORT_NAMES]).makeOptionMandatory(),
    );
  addConditionOptions(command, {}).option(
    '--filter <CONDITIONS>',
    'conditions as an address of the explorer or of /export has them: "types=MET&about=ID"',
  );
  return addNeo4jOptions(addSnapshotOption(command), `with DIR "${NEO4J}": bolt://… or neo4j://…`)
    .addHelpText(
      'after',
      '\nWithout a condition all is exported. With any, what the same filter gives in the\n' +
        'API: denials and what nothing supports only where they are asked for.\n' +
        '\nExamples:\n' +
        '  attest export seed seed.jsonl --format jsonl\n' +
        '  attest export seed tables --format csv --types advocated_for\n' +
        '  attest export neo4j graph.xlsx --format xlsx --filter about=some-id\n' +
        exitStatusHelp([0, 1, 2, 3, 4, 5, 7]),
    )
    .action(exportDataset);
}

async function exportDataset(from: string, out: string | undefined, options: ExportOptions): Promise<void> {
  const { EXPORT_FORMATS } = await import('../../exchange/export/formats.js');
  const { manifestLines, manifestOf } = await import('../../exchange/export/export-format.js');
  const { openSource } = await import('../../exchange/export/export-source.js');
  const format = EXPORT_FORMATS[options.format];
  if (out === undefined && format.ending === null)
    throw new InputError(`Expected a folder OUT, since ${options.format} has several files.`);
  const store = await openFrom(from, options);
  try {
    const source = await openSource(store, await selectionOf(store, options));
    const manifest = manifestOf(format, source, packageVersion());
    await write(format.write(source, manifest), format, out);
    // The file itself has no place for it.
    if (out !== undefined && !format.hasManifest) await writeManifest(`${out}.manifest.json`, manifest);
    for (const line of manifestLines(manifest)) console.error(escapeControlCharacters(line));
  } finally {
    await store.close();
  }
}

async function selectionOf(store: GraphStore, options: ExportOptions) {
  const conditions = conditionsOf(options);
  if (options.filter === undefined && Object.keys(conditions).length === 0) return null;
  const { conditionsIn, exportSelection } = await import('../../api/export-selection.js');
  const inFilter = conditionsIn(new URLSearchParams(options.filter));
  return exportSelection(store, { ...inFilter, ...conditions }, readSettings(['limits']).limits);
}

async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function write(
  pieces: AsyncIterable<Piece>,
  format: ExportFormat,
  out: string | undefined,
): Promise<void> {
  if (out !== undefined) {
    const { writeExport } = await import('../../exchange/export/write-export.js');
    return writeExport(out, format, pieces);
  }
  for await (const [, content] of pieces)
    if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}
