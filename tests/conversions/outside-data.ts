import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import { importFtm } from '../../src/exchange/ftm/import-ftm.js';
import type { DraftRecords } from './draft-records.js';
import { convertFincen } from './fincen.js';

/** The folder with the real files, which are too large to keep here, and not ours; null where none is named. */
export const DATA: string | null = process.env.ATTEST_CONVERSION_DATA ?? null;

export interface Conversion {
  readonly name: string;
  readonly files: readonly string[];
  datasetIn(folder: string): Promise<Dataset>;
}

const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');

export const followTheMoney = (file: string): Conversion => ({
  name: file,
  files: [file],
  datasetIn: (folder) =>
    inScratchFolder(async (out) => {
      await importFtm(join(folder, file), out);
      return readDataset(out);
    }),
});

export const fincen = (transactions: string, connections: string): Conversion => ({
  name: 'the FinCEN sheets',
  files: [transactions, connections],
  datasetIn: async (folder) => datasetOf(await recordsOfFincen(folder, transactions, connections)),
});

export const FINCEN = fincen('fincen_tx.csv', 'fincen_conn.csv');
export const OUTSIDE_DATA: readonly Conversion[] = [
  followTheMoney('zala.ftm.json'),
  followTheMoney('parteispenden.ftm.json'),
  FINCEN,
];

/** Says in the report what is not tested, and what to set for it. */
export const NOT_TESTED = `NOT TESTED: outside data; set ATTEST_CONVERSION_DATA to a folder with ${OUTSIDE_DATA.flatMap(({ files }) => files).join(', ')}`;

export const recordsOfFincen = async (folder: string, transactions: string, connections: string) =>
  convertFincen(await read(folder, transactions), await read(folder, connections));

/** As it is read from a folder, with all that is checked there. */
export const datasetOf = (records: DraftRecords): Promise<Dataset> =>
  inScratchFolder(async (folder) => {
    await records.write(folder);
    return readDataset(folder);
  });

async function inScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-conversion-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
