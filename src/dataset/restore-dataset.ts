import type { Dataset } from '../domain/dataset.js';
import { DEFAULT_FILE_LIMITS, type FileLimits } from './file-limits.js';
import type { OnProgress } from './reading-progress.js';
import { readSnapshot, writeSnapshot } from './snapshot/snapshot-file.js';
import { snapshotKey } from './snapshot/snapshot-key.js';

export interface RestoreOptions {
  readonly limits?: FileLimits;
  /** The version of the package: another one may read the same files as another graph. */
  readonly version: string;
  /** Takes what writes a new snapshot, to be called when there is time for it. Where absent it is written at once. */
  readonly later?: ((write: () => Promise<void>) => void) | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * As `readDataset`, but keeps what it read in a snapshot within the folder (`.attest/`), and takes it from there as long as
 * no byte of the files has changed. What reads and checks the files is imported only where it is needed.
 * @throws as `readDataset`.
 */
export async function restoreDataset(folder: string, options: RestoreOptions): Promise<Dataset> {
  const { version, limits = DEFAULT_FILE_LIMITS, later, onProgress } = options;
  const key = await snapshotKey(folder, version, limits);
  const kept = key === null ? null : await readSnapshot(folder, key, onProgress);
  if (kept !== null) return kept;
  const { readDataset } = await import('./read-dataset.js');
  const dataset = await readDataset(folder, { limits, onProgress });
  // Files that changed while they were read may have been read as they were before, or after.
  const isUnchanged = key !== null && (await snapshotKey(folder, version, limits)) === key;
  if (!isUnchanged) return dataset;
  const write = () => writeSnapshot(folder, key, dataset);
  if (later) later(write);
  else await write();
  return dataset;
}
