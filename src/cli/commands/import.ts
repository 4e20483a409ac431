import { join } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../domain/errors.js';
import type { ImportReport } from '../../exchange/sheet/import-sheet.js';
import { pluralize } from '../../text/pluralize.js';
import { exitStatusHelp } from '../exit-status-help.js';
import { addIntoOptions, type IntoOptions, matchLines, targetOf } from '../import-options.js';
import { escapeControlCharacters } from '../lines.js';
import { withProgress } from '../progress-bar.js';
import { importFtmCommand } from './import-ftm.js';
import { importGedcomCommand } from './import-gedcom.js';
import { importGraphCommand, mappingText } from './import-graph.js';
import { importWikidataCommand } from './import-wikidata.js';

interface SheetOptions extends IntoOptions {
  readonly mapping?: string;
  readonly review?: string;
  readonly draft?: true;
}

/** `attest import sheet FILE OUT --mapping FILE [--review FILE]`, `attest import sheet FILE --draft` */
export function importCommand(): Command {
  const command = new Command('import')
    .summary("make a dataset of other people's data")
    .description(
      "Makes a dataset of other people's data, with the evidence for each statement. docs/importing.md walks through it.",
    )
    .addHelpText('after', exitStatusHelp([0, 1, 2]));
  for (const sub of [
    sheetCommand(),
    importGraphCommand(),
    importFtmCommand(),
    importWikidataCommand(),
    importGedcomCommand(),
  ])
    command.addCommand(sub.copyInheritedSettings(command));
  for (const back of EXPORTED) command.addCommand(exportedCommand(back).copyInheritedSettings(command));
  return command;
}

/** What `attest export` wrote. */
const EXPORTED = [
  { name: 'jsonl', from: 'FILE', summary: 'a file that attest export wrote as jsonl' },
  { name: 'csv', from: 'DIR', summary: 'a folder of tables that attest export wrote as csv' },
  { name: 'xlsx', from: 'FILE', summary: 'a workbook that attest export wrote as xlsx' },
  { name: 'jsonld', from: 'FILE', summary: 'a file of JSON-LD that attest export wrote' },
] as const;

/** `attest import jsonl|csv|xlsx|jsonld FROM OUT` */
function exportedCommand({ name, from, summary }: (typeof EXPORTED)[number]): Command {
  return new Command(name)
    .summary(summary)
    .description(
      `Makes a dataset of ${summary}, as it is or corrected since: unchanged, it has the same revision. Each problem is printed with its file and line, and then nothing is written.`,
    )
    .argument(`<${from}>`, summary)
    .argument('<OUT>', 'the folder of the dataset: new or empty')
    .addHelpText('after', exitStatusHelp([0, 1, 2]))
    .action((path: string, out: string) => importExported(name, path, out));
}

async function importExported(
  name: (typeof EXPORTED)[number]['name'],
  path: string,
  out: string,
): Promise<void> {
  const { dataset, unread } = await imported(name, path, out);
  const { entities, relationships, attributes, revision } = dataset;
  const statements = relationships.length + attributes.length;
  if (unread.length > 0)
    console.log(escapeControlCharacters(`columns that are not read: ${unread.join(', ')}`));
  console.log(
    `${out}: ${pluralize(entities.length, 'entity', 'entities')}, ${pluralize(statements, 'statement')}; revision ${revision}`,
  );
}

async function imported(name: (typeof EXPORTED)[number]['name'], path: string, out: string) {
  if (name === 'jsonl') {
    const { importJsonLines } = await import('../../exchange/import-json-lines.js');
    return { dataset: await importJsonLines(path, out), unread: [] };
  }
  if (name === 'jsonld') {
    const { importJsonLd } = await import('../../exchange/json-ld/import-json-ld.js');
    return { dataset: await importJsonLd(path, out), unread: [] };
  }
  const { importTables } = await import('../../exchange/tables/import-tables.js');
  return importTables(path, out, name);
}

function sheetCommand(): Command {
  return addIntoOptions(new Command('sheet'))
    .summary('a CSV or XLSX file, a row a connection')
    .description(
      'Makes a dataset in the folder OUT of a sheet with a connection of two a row, by a mapping. Every row becomes statements, ' +
        'is held for review or is refused, and OUT/import/review.csv (and .xlsx) says which and why.',
    )
    .argument('<FILE>', 'a .csv or .xlsx file')
    .argument('[OUT]', 'the folder of the dataset: new, or of an earlier import')
    .option('--mapping <FILE>', 'what the columns mean, and the rules that read their words')
    .option('--review <FILE>', 'a review sheet (CSV) in which rows were corrected')
    .option('--draft', 'look at the sheet and print a first mapping, with comments; nothing is imported')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  attest import sheet links.csv --draft > mapping.yaml\n' +
        '  attest import sheet links.csv links --mapping mapping.yaml\n' +
        '  attest import sheet links.csv links --mapping mapping.yaml --review corrected.csv\n' +
        exitStatusHelp([0, 1, 2]),
    )
    .action(importFile);
}

async function importFile(file: string, out: string | undefined, options: SheetOptions): Promise<void> {
  if (options.draft) {
    const { draftMapping } = await import('../../exchange/sheet/draft-mapping.js');
    process.stdout.write(await draftMapping(file));
    return;
  }
  if (out === undefined || options.mapping === undefined)
    throw new InputError(
      `Expected a folder OUT and --mapping FILE; attest import sheet ${file} --draft prints a first mapping.`,
    );
  const { importSheet } = await import('../../exchange/sheet/import-sheet.js');
  const { IMPORT_FOLDER } = await import('../../dataset/find-files.js');
  const { readMapping } = await import('../../exchange/sheet/mapping.js');
  const mapping = readMapping(await mappingText(options.mapping), options.mapping);
  const target = await targetOf(out, options);
  const report = await withProgress('Reading', (onProgress) =>
    importSheet(file, target.out, {
      mapping,
      reserved: target.reserved,
      ...(options.review !== undefined && { review: options.review }),
      onProgress,
    }),
  );
  const folder = join(target.out, IMPORT_FOLDER);
  for (const line of [...summaryLines(report, folder), ...(await matchLines(target, options, folder))])
    console.log(escapeControlCharacters(line));
}

const MOST_REASONS = 20;

function summaryLines(report: ImportReport, folder: string): string[] {
  const { byStatus, reasons, changes } = report;
  const shown = reasons.slice(0, MOST_REASONS);
  return [
    `${pluralize(report.rows, 'row')}: ${byStatus.statements} as statements, ${byStatus.OTHER} as OTHER, ${byStatus.held} held for review, ${byStatus.refused} refused`,
    ...shown.map(([status, reason, count]) => `  ${count} ${status}: ${reason}`),
    ...(reasons.length > shown.length
      ? [`  … and ${reasons.length - shown.length} more reasons; see ${folder}/review.csv`]
      : []),
    `${pluralize(report.entities, 'entity', 'entities')}, ${pluralize(report.statements, 'statement')}`,
    ...(report.unreadColumns.length > 0
      ? [`columns that the mapping does not read: ${report.unreadColumns.join(', ')}`]
      : []),
    ...(report.untitledSources > 0
      ? [
          `${pluralize(report.untitledSources, 'source')} without a title: give it in ${folder}/sources.csv, and run again`,
        ]
      : []),
    ...(report.unusedCorrections > 0
      ? [
          `${pluralize(report.unusedCorrections, 'correction')} of rows that are not in the sheet, or whose cells have changed`,
        ]
      : []),
    ...(changes === null
      ? []
      : [
          `since the last run: ${pluralize(changes.rows.came, 'row')} came, ${changes.rows.went} went; ` +
            `${changes.records.came.length} records came, ${changes.records.went.length} went, ${changes.records.changed.length} changed; see ${folder}/changes.csv`,
        ]),
  ];
}
