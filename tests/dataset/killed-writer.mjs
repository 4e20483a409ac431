import fs from 'node:fs/promises';
import { DEFAULT_FILE_LIMITS } from '../../dist/dataset/file-limits.js';
import { readDataset } from '../../dist/dataset/read-dataset.js';
import { writeSnapshot } from '../../dist/dataset/snapshot/snapshot-file.js';
import { snapshotKey } from '../../dist/dataset/snapshot/snapshot-key.js';

/* node killed-writer.mjs FOLDER VERSION: writes the snapshot of the folder, and is killed when some of it is on the disk. */
const [, , folder = '', version = ''] = process.argv;
const key = await snapshotKey(folder, version, DEFAULT_FILE_LIMITS);
const dataset = await readDataset(folder);
void writeSnapshot(folder, String(key), dataset);
for (;;) {
  /** @type {string[]} */
  const names = await fs.readdir(`${folder}/.attest`).catch(() => []);
  const temporary = names.find((name) => name.endsWith('.tmp'));
  if (names.includes('snapshot.jsonl')) throw new Error('Expected to be killed before all was written.');
  if (temporary === undefined) continue;
  const { size } = await fs.stat(`${folder}/.attest/${temporary}`);
  if (size > 0) process.kill(process.pid, 'SIGKILL');
}
