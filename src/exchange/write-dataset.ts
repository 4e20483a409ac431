import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { DATASET_FILE } from '../dataset/read-contents.js';
import { readDataset } from '../dataset/read-dataset.js';
import type { Dataset } from '../domain/dataset.js';
import { DatasetError, type DatasetIssue, InputError } from '../domain/errors.js';

export const RECORDS_FILE = 'records.jsonl';

/** Where what an import wrote came from. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  /** Where the lines that were read are not those of the records. */
  readonly column?: number;
}

/** What an import makes: what the dataset file holds, the lines of records, and whence they are, as in the files that were read. */
export interface ImportedDataset {
  readonly dataset: object;
  readonly lines: Iterable<string> | AsyncIterable<string>;
  readonly originOf: (line: number) => Origin;
  /** Of what the dataset file holds. */
  readonly datasetOrigin: Origin;
}

/**
 * Writes a dataset into a folder, new or empty, once every rule of a dataset is kept; otherwise nothing is left there.
 * @throws DatasetError with problems at their places in the files that were read.
 * @throws InputError where the folder has files.
 */
export async function writeDataset(out: string, imported: ImportedDataset): Promise<Dataset> {
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length > 0)
    throw new InputError(`Expected ${out} to be new or empty, but it has files; name another folder.`);
  const staging = join(out, '.import');
  await mkdir(staging);
  try {
    await writeFile(
      join(staging, DATASET_FILE),
      stringify(imported.dataset, { schema: 'core', lineWidth: 0 }),
    );
    await writeFile(join(staging, RECORDS_FILE), imported.lines);
    const dataset = await readChecked(staging, imported);
    for (const name of [RECORDS_FILE, DATASET_FILE]) await rename(join(staging, name), join(out, name));
    return dataset;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function readChecked(staging: string, { originOf, datasetOrigin }: ImportedDataset): Promise<Dataset> {
  try {
    return await readDataset(staging);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const placed = ({ file, line, ...issue }: DatasetIssue): DatasetIssue => {
      const origin = file.endsWith(RECORDS_FILE) ? originOf(line) : datasetOrigin;
      return { ...issue, ...origin };
    };
    throw new DatasetError(error.issues.map(placed), error.more);
  }
}
