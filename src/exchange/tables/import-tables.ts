import { stat } from 'node:fs/promises';
import { jsonLines } from '../../dataset/formats/json-lines.js';
import type { Dataset } from '../../domain/dataset.js';
import { DatasetError, InputError } from '../../domain/errors.js';
import { writeDataset } from '../write-dataset.js';
import { readCsvTables, readWorkbookTables, type Tables } from './read-tables.js';
import { tableRecords } from './table-records.js';

export interface ImportedTables {
  readonly dataset: Dataset;
  /** Columns that were not read: "entities: remarks". */
  readonly unread: readonly string[];
}

/**
 * The dataset of the tables that `attest export` wrote, as they are or corrected in a spreadsheet, in the folder `out`.
 * @throws as `writeDataset`; InputError where the tables cannot be read.
 */
export async function importTables(
  from: string,
  out: string,
  format: 'csv' | 'xlsx',
): Promise<ImportedTables> {
  const tables: Tables = format === 'csv' ? await csvTables(from) : await readWorkbookTables(from);
  const { dataset, records, issues } = tableRecords(tables);
  if (issues.length > 0) throw new DatasetError(issues);
  const first = tables.rows.dataset[0] ?? { file: from, line: 1 };
  const written = await writeDataset(out, {
    dataset,
    lines: jsonLines.write(records),
    originOf: (at) => {
      const { file, line } = records[at - 1]?.row ?? first;
      return { file, line, column: 1 };
    },
    datasetOrigin: { file: first.file, line: 1, column: 1 },
  });
  return { dataset: written, unread: tables.unread };
}

async function csvTables(folder: string): Promise<Tables> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new InputError(
      `Expected a folder of tables that attest export wrote, but ${folder} is none; a sheet of any other kind is imported by attest import sheet.`,
    );
  return readCsvTables(folder);
}
