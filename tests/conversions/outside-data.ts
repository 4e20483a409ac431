import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { Dataset } from '../../src/domain/dataset.js';
import type { DraftRecords } from './draft-records.js';
import { convertFincen } from './fincen.js';
import { convertFollowTheMoney } from './follow-the-money.js';

/** The folder with the real files, which are too large to keep here, and not ours; null where none is named. */
export const DATA: string | null = process.env.ATTEST_CONVERSION_DATA ?? null;

export interface Conversion {
  readonly name: string;
  readonly files: readonly string[];
  convert(folder: string): Promise<DraftRecords>;
}

const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');

export const followTheMoney = (file: string): Conversion => ({
  name: file,
  files: [file],
  convert: async (folder) => convertFollowTheMoney(await read(folder, file), file),
});

export const fincen = (transactions: string, connections: string): Conversion => ({
  name: 'the FinCEN sheets',
  files: [transactions, connections],
  convert: async (folder) => convertFincen(await read(folder, transactions), await read(folder, connections)),
});

export const FINCEN = fincen('fincen_tx.csv', 'fincen_conn.csv');
export const OUTSIDE_DATA: readonly Conversion[] = [
  followTheMoney('zala.ftm.json'),
  followTheMoney('parteispenden.ftm.json'),
  FINCEN,
];

/** Says in the report what is not tested, and what to set for it. */
export const NOT_TESTED = `NOT TESTED: outside data; set ATTEST_CONVERSION_DATA to a folder with ${OUTSIDE_DATA.flatMap(({ files }) => files).join(', ')}`;

/** As it is read from a folder, with all that is checked there. */
export async function datasetOf(records: DraftRecords): Promise<Dataset> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-conversion-'));
  try {
    await records.write(folder);
    return await readDataset(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
