import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMPORT_FOLDER } from '../../dataset/find-files.js';
import { jsonLines } from '../../dataset/formats/json-lines.js';
import { DATASET_FILE } from '../../dataset/read-contents.js';
import { InputError } from '../../domain/errors.js';
import type { RunChanges } from '../import/compare-runs.js';
import { IdBook } from '../import/id-book.js';
import {
  datasetText,
  exists,
  IDS,
  problemsIn,
  requireOwnFolder,
  writeImport,
} from '../import/import-folder.js';
import { type Tally, tallyOutcomes } from '../import/tally-outcomes.js';
import { readTable, tableText } from '../table-file.js';
import { RECORDS_FILE } from '../write-dataset.js';
import { holdContradictions } from './hold-contradictions.js';
import { ImportedRecords } from './imported-records.js';
import { checkColumns, columnsNamed, type Mapping, type RowDecision } from './mapping.js';
import { type RowOutcome, readRow } from './read-row.js';
import { readSheet, type SheetRow } from './read-sheet.js';
import {
  type Correction,
  correctionsText,
  REVIEW_COLUMNS,
  type ReviewRow,
  readCorrections,
} from './review-sheet.js';
import { saidOf } from './said.js';
import { SourceList } from './source-list.js';
import { fill } from './template.js';
import { writeWorkbook } from './write-workbook.js';

/** What was corrected in this and earlier runs. */
const CORRECTIONS = 'corrections.csv';

export interface ImportOptions {
  readonly mapping: Mapping;
  /** A review sheet in which a person corrected rows. What was corrected in earlier runs is kept. */
  readonly review?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ids of the dataset that it goes into. */
  readonly reserved?: ReadonlySet<string> | undefined;
}

const STATUSES = [
  'statements',
  'OTHER',
  'held',
  'refused',
] as const satisfies readonly RowOutcome['status'][];

export interface ImportReport extends Tally<RowOutcome['status']> {
  readonly rows: number;
  readonly entities: number;
  readonly statements: number;
  /** Columns that the mapping does not read. */
  readonly unreadColumns: readonly string[];
  /** Cited addresses without a title in sources.csv. */
  readonly untitledSources: number;
  /** Corrections that are of no row of this sheet. */
  readonly unusedCorrections: number;
  /** Against the run before; null where this is the first. */
  readonly changes: {
    readonly records: RunChanges;
    readonly rows: { readonly came: number; readonly went: number };
  } | null;
}

interface Line {
  readonly row: SheetRow;
  outcome: RowOutcome;
}

/**
 * A sheet as a dataset in the folder `out`, by a mapping: each row becomes statements, is held for review, or is refused.
 * Guarantee: what is written keeps every rule of a dataset: a row whose record would not is held with the reason. A run that fails
 * leaves the folder as it was.
 * @throws InputError where the sheet does not fit the mapping, or `out` holds a dataset of other origin.
 */
export async function importSheet(file: string, out: string, options: ImportOptions): Promise<ImportReport> {
  const { mapping } = options;
  const work = join(out, IMPORT_FOLDER);
  await requireOwnFolder(out);
  const corrections = new Map<string, Correction>();
  for (const review of [join(work, CORRECTIONS), options.review]) {
    if (review === undefined || (review !== options.review && !(await exists(review)))) continue;
    for (const [hash, correction] of await readCorrections(review)) corrections.set(hash, correction);
  }
  const lines: Line[] = [];
  const used = new Set<string>();
  let columns: readonly string[] = [];
  for await (const row of readSheet(file, {
    sheet: mapping.sheet,
    header: mapping.header,
    ...(options.onProgress && { onProgress: options.onProgress }),
  })) {
    if (lines.length === 0) {
      columns = [...row.cells.keys()];
      checkColumns(mapping, columns, file);
    }
    const correction = corrections.get(row.hash);
    if (correction !== undefined) used.add(row.hash);
    lines.push({ row, outcome: readRow(row, mapping, correction?.decision ?? decisionOn(row, mapping)) });
  }
  if (lines.length === 0)
    throw new InputError(`Expected rows below the header of ${file}, but there are none.`);
  holdContradictions(lines);

  const { made, changes } = await writeImport(out, async ({ staging, dataset }) => {
    const { records, ids, sources } = await writeChecked(file, staging, work, dataset, lines, options);
    const rowsBefore = await hashesBefore(join(work, 'review.csv'));
    const review = lines.map((line) => reviewRow(line, mapping));
    await writeFile(join(staging, CORRECTIONS), correctionsText(corrections));
    await writeFile(join(staging, 'review.csv'), tableText(REVIEW_COLUMNS, review));
    await writeWorkbook(join(staging, 'review.xlsx'), REVIEW_COLUMNS, review);
    await writeFile(join(staging, 'sources.csv'), sources.text());
    await writeFile(join(staging, IDS), ids.text());
    return { counts: records.counts, untitledSources: sources.untitled, rowsBefore };
  });
  const named = columnsNamed(mapping);
  return {
    rows: lines.length,
    ...tallyOutcomes(
      STATUSES,
      lines.map(({ outcome }) => outcome),
    ),
    ...made.counts,
    unreadColumns: columns.filter((column) => !named.has(column)),
    untitledSources: made.untitledSources,
    unusedCorrections: [...corrections.keys()].filter((hash) => !used.has(hash)).length,
    changes: changes && { records: changes, rows: rowChanges(made.rowsBefore, lines) },
  };
}

function decisionOn(row: SheetRow, mapping: Mapping): RowDecision | undefined {
  const key = mapping.key === undefined ? '' : fill(mapping.key, row.cells);
  return (key === '' ? undefined : mapping.rows[key]) ?? mapping.rows[String(row.number)];
}

/** Until all rules of a dataset are kept: what a problem is of, is held. */
async function writeChecked(
  file: string,
  staging: string,
  work: string,
  dataset: string,
  lines: readonly Line[],
  { mapping, reserved }: ImportOptions,
) {
  const { title, description, published, types } = mapping;
  const fields = { title, description, reportedBy: published, types: types.length > 0 ? types : undefined };
  const byNumber = new Map(lines.map((line) => [line.row.number, line]));
  for (;;) {
    const ids = await IdBook.open(join(work, IDS), reserved);
    const sources = await SourceList.open(join(work, 'sources.csv'));
    const records = new ImportedRecords(file, mapping, ids, sources);
    for (const line of lines) {
      if (!('statements' in line.outcome)) continue;
      const { hold } = records.add(line.row, line.outcome.statements);
      if (hold !== null)
        line.outcome = { status: 'held', reason: hold, rules: line.outcome.rules, read: line.outcome.read };
    }
    const list = [...records.records()];
    await writeFile(join(staging, RECORDS_FILE), jsonLines.write(list));
    await writeFile(join(staging, DATASET_FILE), await datasetText(fields, dataset));
    const problems = list.length === 0 ? [] : await problemsIn(staging);
    if (problems.length === 0) return { records, ids, sources };
    for (const { line, message } of problems) {
      const rows = list[line - 1]?.rows ?? [];
      if (rows.length === 0) throw new InputError(`The mapping makes no valid dataset: ${message}`);
      for (const number of rows) {
        const held = byNumber.get(number);
        if (held && 'statements' in held.outcome)
          held.outcome = {
            status: 'held',
            reason: message,
            rules: held.outcome.rules,
            read: held.outcome.read,
          };
      }
    }
  }
}

function reviewRow({ row, outcome }: Line, mapping: Mapping): ReviewRow {
  const common = {
    row: row.number,
    hash: row.hash,
    a: fill(mapping.a.name, row.cells),
    words: fill(mapping.words, row.cells),
    b: fill(mapping.b.name, row.cells),
    status: outcome.status,
    rule: outcome.rules.join('; '),
    read: outcome.read.join('; '),
  };
  if (!('statements' in outcome)) return { ...common, reason: outcome.reason };
  return {
    ...common,
    sentence: outcome.statements.map(saidOf).join('; '),
    type: outcome.statements.map(({ type }) => type).join('; '),
    direction: outcome.direction,
    confidence: outcome.confidence,
  };
}

async function hashesBefore(file: string): Promise<Map<string, number>> {
  const hashes = new Map<string, number>();
  for (const { hash = '' } of (await readTable(file, ['hash'])) ?? [])
    hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
  return hashes;
}

/** Rows with the same cells are as many as there were. */
function rowChanges(
  before: ReadonlyMap<string, number>,
  lines: readonly Line[],
): { came: number; went: number } {
  const left = new Map(before);
  let came = 0;
  for (const { row } of lines) {
    const count = left.get(row.hash) ?? 0;
    if (count > 0) left.set(row.hash, count - 1);
    else came++;
  }
  return { came, went: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
